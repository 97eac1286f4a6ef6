/** Lessons to hand out: pages of PDF, one page of HTML that needs nothing else, pictures. */
@NullMarked
package org.fourislands.export.lessons;

import org.jspecify.annotations.NullMarked;
