/** Every server that speaks OpenAI's language or something near it. */
@NullMarked
package arborist.llm.openai;

import org.jspecify.annotations.NullMarked;
