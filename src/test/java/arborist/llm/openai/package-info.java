@NullMarked
package arborist.llm.openai;

import org.jspecify.annotations.NullMarked;
