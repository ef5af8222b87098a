/** Tests. */
@NullMarked
package arborist.app.crash;

import org.jspecify.annotations.NullMarked;
