/** What is shown when something went wrong that nobody foresaw. */
@NullMarked
package arborist.ui.trouble;

import org.jspecify.annotations.NullMarked;
