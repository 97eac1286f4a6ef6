/** Lessons as files: one the teacher keeps and passes on, those that come with the program, and the folder of both. */
@NullMarked
package org.fourislands.storage.lessons;

import org.jspecify.annotations.NullMarked;
