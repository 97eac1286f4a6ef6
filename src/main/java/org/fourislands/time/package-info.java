/** Days as history knows them: dates that may be uncertain, half-open spans, and the calendars the sources use. Only {@code java.time}. */
@NullMarked
package org.fourislands.time;

import org.jspecify.annotations.NullMarked;
