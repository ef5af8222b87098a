/** The parts that a text of reasoning falls into: blocks between tags, steps, sentences. */
@NullMarked
package arborist.answer.text;

import org.jspecify.annotations.NullMarked;
