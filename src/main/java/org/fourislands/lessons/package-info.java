/** Lessons: ordered views with words, and the run of a lesson in class. No window, no files. */
@NullMarked
package org.fourislands.lessons;

import org.jspecify.annotations.NullMarked;
