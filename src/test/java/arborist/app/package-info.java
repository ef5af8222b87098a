@NullMarked
package arborist.app;

import org.jspecify.annotations.NullMarked;
