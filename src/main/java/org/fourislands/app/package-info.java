/** Starts the program: the window without arguments, one answer on the command line with them. */
@NullMarked
package org.fourislands.app;

import org.jspecify.annotations.NullMarked;
