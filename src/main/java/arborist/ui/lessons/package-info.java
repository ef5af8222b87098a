/** Lessons in the window: their list, their pages with something to run, measure, guess and label, and the first look at a model. */
@NullMarked
package arborist.ui.lessons;

import org.jspecify.annotations.NullMarked;
