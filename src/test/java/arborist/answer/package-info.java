@NullMarked
package arborist.answer;

import org.jspecify.annotations.NullMarked;
