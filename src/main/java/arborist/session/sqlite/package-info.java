/**
 * The store of a session: an SQLite file with the journal of edits and, changed in the same transaction, the tables of what they
 * add up to.
 */
@NullMarked
package arborist.session.sqlite;

import org.jspecify.annotations.NullMarked;
