@NullMarked
package arborist.reason.chain;

import org.jspecify.annotations.NullMarked;
