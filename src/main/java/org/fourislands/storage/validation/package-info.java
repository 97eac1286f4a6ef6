/** What the record must hold to be trusted, one rule to a class. */
@NullMarked
package org.fourislands.storage.validation;

import org.jspecify.annotations.NullMarked;
