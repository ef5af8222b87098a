/** The built-in language model: a small transformer, its kernels, its training and its weights. */
@NullMarked
package arborist.sapling;

import org.jspecify.annotations.NullMarked;
