/** Tests of reports. */
@NullMarked
package arborist.exchange.report;

import org.jspecify.annotations.NullMarked;
