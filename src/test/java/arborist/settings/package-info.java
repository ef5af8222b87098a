@NullMarked
package arborist.settings;

import org.jspecify.annotations.NullMarked;
