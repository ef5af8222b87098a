/** A grammar of word problems that works both ways: stories are told from it, and questions are read back by it. */
@NullMarked
package arborist.task.word;

import org.jspecify.annotations.NullMarked;
