/** Tests of changes, edits and payloads as JSON. */
@NullMarked
package arborist.trace.json;

import org.jspecify.annotations.NullMarked;
