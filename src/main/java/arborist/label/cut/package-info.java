/** Steps that are split, merged and split anew, with what was said of them. */
@NullMarked
package arborist.label.cut;

import org.jspecify.annotations.NullMarked;
