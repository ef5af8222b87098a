/** The meaning of sentences by a small model, all-MiniLM-L6-v2, that is bundled and runs here: nothing is sent or fetched. */
@NullMarked
package arborist.answer.minilm;

import org.jspecify.annotations.NullMarked;
