@NullMarked
package arborist.label.agree;

import org.jspecify.annotations.NullMarked;
