/**
 * Labelled reasoning as rows for training and measuring: which solutions a tree holds, what was said of their steps, and what of
 * that goes into a file, by choices that are stated in a manifest beside it.
 */
@NullMarked
package arborist.exchange.label;

import org.jspecify.annotations.NullMarked;
