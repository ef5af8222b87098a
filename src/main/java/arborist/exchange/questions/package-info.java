/** Sets of questions to run techniques on. */
@NullMarked
package arborist.exchange.questions;

import org.jspecify.annotations.NullMarked;
