/** What a class is asked, what may be answered, and how an answer stands to the record. */
@NullMarked
package org.fourislands.lessons.tasks;

import org.jspecify.annotations.NullMarked;
