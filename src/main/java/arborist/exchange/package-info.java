/**
 * Reading and writing other people's formats and our own.
 *
 * <p>A {@link arborist.exchange.Format} has a {@link arborist.exchange.Reader}, or a writer, or both;
 * {@link arborist.exchange.Formats} finds the one that a file is in; {@link arborist.exchange.Importer} drives a reader into a
 * session's door. Files are untrusted: whatever stands in them, reading ends in a report.
 */
@NullMarked
package arborist.exchange;

import org.jspecify.annotations.NullMarked;
