@NullMarked
package arborist.ui.run;

import org.jspecify.annotations.NullMarked;
