/** Tests. */
@NullMarked
package arborist.app.start;

import org.jspecify.annotations.NullMarked;
