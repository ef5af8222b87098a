/** What a run would send, found out by running it without a model. */
@NullMarked
package arborist.reason.preview;

import org.jspecify.annotations.NullMarked;
