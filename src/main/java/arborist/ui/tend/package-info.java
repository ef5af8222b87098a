/** What a person does to thoughts: each act is one group of edits, and can be undone. */
@NullMarked
package arborist.ui.tend;

import org.jspecify.annotations.NullMarked;
