/** Labelling steps, one key a step: the queue, the page, what helps, and how far annotators agree. */
@NullMarked
package arborist.ui.labels;

import org.jspecify.annotations.NullMarked;
