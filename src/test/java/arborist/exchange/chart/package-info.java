/** Tests of charts. */
@NullMarked
package arborist.exchange.chart;

import org.jspecify.annotations.NullMarked;
