/** In which order solutions are labelled, by whom, and when one stops. */
@NullMarked
package arborist.label.queue;

import org.jspecify.annotations.NullMarked;
