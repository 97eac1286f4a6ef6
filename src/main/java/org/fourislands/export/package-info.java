/** Pictures to keep: the same scene as PNG, SVG or PDF. */
@NullMarked
package org.fourislands.export;

import org.jspecify.annotations.NullMarked;
