/** What the map shows, as a table beside it. */
@NullMarked
package org.fourislands.ui.table;

import org.jspecify.annotations.NullMarked;
