/** The rules of the house, held by tests: who may call whom, what stays out, how texts are kept. */
@NullMarked
package org.fourislands.rules;

import org.jspecify.annotations.NullMarked;
