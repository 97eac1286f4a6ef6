/** The reader's own works on disk, and the reading lists they come from: BibTeX, RIS and CSL-JSON. */
@NullMarked
package org.fourislands.storage.works;

import org.jspecify.annotations.NullMarked;
