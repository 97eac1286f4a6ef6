/** Everything that touches a file. */
@NullMarked
package org.fourislands.storage;

import org.jspecify.annotations.NullMarked;
