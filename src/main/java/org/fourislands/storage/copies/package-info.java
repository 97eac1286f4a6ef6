/** Takes the text out of saved pages and documents, within bounds of size and time; opens nothing on the network. */
@NullMarked
package org.fourislands.storage.copies;

import org.jspecify.annotations.NullMarked;
