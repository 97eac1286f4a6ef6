/** The reader's saved copies on disk: a folder each, put there whole or not at all. */
@NullMarked
package org.fourislands.storage.shelf;

import org.jspecify.annotations.NullMarked;
