/** Tests of pictures. */
@NullMarked
package arborist.exchange.render;

import org.jspecify.annotations.NullMarked;
