/** What is cited: works, the passages in them, what they say, how that stands to the record, and where they differ. */
@NullMarked
package org.fourislands.sources;

import org.jspecify.annotations.NullMarked;
