/** What samples side by side rest on. */
@NullMarked
package arborist.ui.samples;

import org.jspecify.annotations.NullMarked;
