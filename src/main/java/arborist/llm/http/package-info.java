/** Talking to model servers over HTTP: deadlines, retries, how many calls at once, frames, and keys that never show. */
@NullMarked
package arborist.llm.http;

import org.jspecify.annotations.NullMarked;
