/** What the program remembers of its reader between starts. */
@NullMarked
package org.fourislands.storage.settings;

import org.jspecify.annotations.NullMarked;
