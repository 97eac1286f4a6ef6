/** What is measured on the shapes: areas, coasts, divisions, and lines of equal distance at sea. Knows no history. */
@NullMarked
package org.fourislands.survey;

import org.jspecify.annotations.NullMarked;
