@NullMarked
package arborist.reason.preview;

import org.jspecify.annotations.NullMarked;
