/** The record: who administered, who claimed, what was proposed, what happened; and what held on a day. */
@NullMarked
package org.fourislands.history;

import org.jspecify.annotations.NullMarked;
