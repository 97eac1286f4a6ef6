/** A lesson in class: the window for the class, the one for the teacher, pointer, pen and keys. */
@NullMarked
package org.fourislands.ui.present;

import org.jspecify.annotations.NullMarked;
