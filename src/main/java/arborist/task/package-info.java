/** Problem families: how their problems look, what a step of them is, and exact verifiers. */
@NullMarked
package arborist.task;

import org.jspecify.annotations.NullMarked;
