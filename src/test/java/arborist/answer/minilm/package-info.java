@NullMarked
package arborist.answer.minilm;

import org.jspecify.annotations.NullMarked;
