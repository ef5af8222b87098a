/** Tests of the open session. */
@NullMarked
package arborist.session;

import org.jspecify.annotations.NullMarked;
