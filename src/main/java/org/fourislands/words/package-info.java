/** The words of the program and of its record: texts in three languages, place names by tradition, and phrases by key. */
@NullMarked
package org.fourislands.words;

import org.jspecify.annotations.NullMarked;
