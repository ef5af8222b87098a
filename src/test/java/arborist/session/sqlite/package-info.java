/** Tests of the session's file. */
@NullMarked
package arborist.session.sqlite;

import org.jspecify.annotations.NullMarked;
