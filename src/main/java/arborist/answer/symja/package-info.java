/** What runs in the worker's process: the only place that knows the library for algebra. */
@NullMarked
package arborist.answer.symja;

import org.jspecify.annotations.NullMarked;
