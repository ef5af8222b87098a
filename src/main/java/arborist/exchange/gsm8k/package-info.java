/** Worked solutions of several systems to one question, as grade-school-math publishes them. */
@NullMarked
package arborist.exchange.gsm8k;

import org.jspecify.annotations.NullMarked;
