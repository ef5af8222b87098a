@NullMarked
package arborist.ui.votes;

import org.jspecify.annotations.NullMarked;
