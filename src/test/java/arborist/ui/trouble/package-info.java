/** Tests. */
@NullMarked
package arborist.ui.trouble;

import org.jspecify.annotations.NullMarked;
