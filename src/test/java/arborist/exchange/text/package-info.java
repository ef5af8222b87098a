/** Tests of what files are written and read with. */
@NullMarked
package arborist.exchange.text;

import org.jspecify.annotations.NullMarked;
