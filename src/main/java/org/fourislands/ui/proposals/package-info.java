/** The page of all proposals, who stood where when, and the chip that says which proposal is drawn on the map. */
@NullMarked
package org.fourislands.ui.proposals;

import org.jspecify.annotations.NullMarked;
