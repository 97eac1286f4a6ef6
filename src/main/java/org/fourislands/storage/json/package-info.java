/** JSON files read strictly, field by field, so that every problem is named with its place and its mend. */
@NullMarked
package org.fourislands.storage.json;

import org.jspecify.annotations.NullMarked;
