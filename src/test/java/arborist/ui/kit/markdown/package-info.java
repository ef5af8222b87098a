@NullMarked
package arborist.ui.kit.markdown;

import org.jspecify.annotations.NullMarked;
