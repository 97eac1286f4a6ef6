/** The record's files turned into an {@code Atlas}: one form for each file. */
@NullMarked
package org.fourislands.storage.record;

import org.jspecify.annotations.NullMarked;
