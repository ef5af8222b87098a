/** The ways in which a search finds next steps. */
@NullMarked
package arborist.reason.generate;

import org.jspecify.annotations.NullMarked;
