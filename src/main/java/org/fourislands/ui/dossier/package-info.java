/** What is known of the thing picked, in sentences with citation marks. */
@NullMarked
package org.fourislands.ui.dossier;

import org.jspecify.annotations.NullMarked;
