@NullMarked
package arborist.reason;

import org.jspecify.annotations.NullMarked;
