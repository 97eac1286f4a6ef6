/** The window. */
@NullMarked
package org.fourislands.ui;

import org.jspecify.annotations.NullMarked;
