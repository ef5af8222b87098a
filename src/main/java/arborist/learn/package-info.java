/** What is learned of models: how well they do under every way of asking and choosing. */
@NullMarked
package arborist.learn;

import org.jspecify.annotations.NullMarked;
