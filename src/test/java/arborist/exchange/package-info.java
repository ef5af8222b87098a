/** Tests of reading and writing files. */
@NullMarked
package arborist.exchange;

import org.jspecify.annotations.NullMarked;
