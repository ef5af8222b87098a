/**
 * Samples of any shape: rows of JSON lines, of a JSON array or of comma-separated values, read through a mapping that says where in
 * a row the question, the samples and what is known of them stand.
 */
@NullMarked
package arborist.exchange.mapped;

import org.jspecify.annotations.NullMarked;
