@NullMarked
package arborist.llm.reward;

import org.jspecify.annotations.NullMarked;
