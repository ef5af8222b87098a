/** Our own JSON: everything a session holds, as the edits that made it. */
@NullMarked
package arborist.exchange.own;

import org.jspecify.annotations.NullMarked;
