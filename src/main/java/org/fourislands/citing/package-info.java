/** References and bibliographies in the styles of papers, and the forms in which other programs take them in. Touches no file. */
@NullMarked
package org.fourislands.citing;

import org.jspecify.annotations.NullMarked;
