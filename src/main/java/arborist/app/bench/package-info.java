/** Measurements with fixed seeds, one JSON object a line, so that a figure in the README can be taken again by anyone. */
@NullMarked
package arborist.app.bench;

import org.jspecify.annotations.NullMarked;
