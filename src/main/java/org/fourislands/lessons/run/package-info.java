/** The run of a lesson in class: where it stands, what the class sees, which key does what. No window. */
@NullMarked
package org.fourislands.lessons.run;

import org.jspecify.annotations.NullMarked;
