/** Labels that no person gives: by calculation, by rollouts, by a model that judges, or from a log. They stand beside a person's. */
@NullMarked
package arborist.label.auto;

import org.jspecify.annotations.NullMarked;
