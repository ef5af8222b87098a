/** What annotators, people and programs, say of the steps of solutions. */
@NullMarked
package arborist.label;

import org.jspecify.annotations.NullMarked;
