/** The clock: a strip for each island, one scrubber across them, and the sentence of the day. */
@NullMarked
package org.fourislands.ui.timeline;

import org.jspecify.annotations.NullMarked;
