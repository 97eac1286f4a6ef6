/** How the window looks: themes, typefaces, icons. */
@NullMarked
package org.fourislands.ui.settings;

import org.jspecify.annotations.NullMarked;
