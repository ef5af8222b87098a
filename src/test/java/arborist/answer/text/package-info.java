@NullMarked
package arborist.answer.text;

import org.jspecify.annotations.NullMarked;
