/** Finding words in the record and on the reader's shelf, in English, Japanese and Russian. No window. */
@NullMarked
package org.fourislands.search;

import org.jspecify.annotations.NullMarked;
