/** What is being looked at, as one value, and what it says: the map's content, the sentence of the day, the dossier. */
@NullMarked
package org.fourislands.view;

import org.jspecify.annotations.NullMarked;
