@NullMarked
package arborist.reason.prompt;

import org.jspecify.annotations.NullMarked;
