/** How far annotators agree, and where they do not. */
@NullMarked
package arborist.label.agree;

import org.jspecify.annotations.NullMarked;
