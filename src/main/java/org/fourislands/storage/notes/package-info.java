/** The reader's notes on disk: a file each, as the Web Annotation standard writes them. */
@NullMarked
package org.fourislands.storage.notes;

import org.jspecify.annotations.NullMarked;
