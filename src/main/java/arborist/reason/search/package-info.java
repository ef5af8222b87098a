/** Searches over thoughts: generate, evaluate, select. */
@NullMarked
package arborist.reason.search;

import org.jspecify.annotations.NullMarked;
