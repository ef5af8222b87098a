/**
 * Where the nodes of a tree go, in plain ints and doubles: it knows neither thoughts nor pixels nor which way a tree grows.
 */
@NullMarked
package arborist.layout;

import org.jspecify.annotations.NullMarked;
