/** The window as a whole: what lies where, the bars and menus, the sheet of keys, and what is said when something goes wrong. */
@NullMarked
package org.fourislands.ui.shell;

import org.jspecify.annotations.NullMarked;
