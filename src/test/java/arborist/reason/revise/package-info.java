@NullMarked
package arborist.reason.revise;

import org.jspecify.annotations.NullMarked;
