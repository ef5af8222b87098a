/**
 * Charts as SVG, PNG, CSV and pixels, without JavaFX or a display: shares against the number of samples, and votes by answer. Reports
 * print them, and the window paints them at the size of its panes.
 */
@NullMarked
package arborist.exchange.chart;

import org.jspecify.annotations.NullMarked;
