/** Changes and payloads as JSON: what the journal stores and what our own files hold. */
@NullMarked
package arborist.trace.json;

import org.jspecify.annotations.NullMarked;
