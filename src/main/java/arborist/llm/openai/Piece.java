package arborist.llm.openai;

import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.trace.Usage;
import java.util.List;

/** What a frame holds, whatever the dialect; the index is the sample's within its call. */
sealed interface Piece {
    /** More of the answer, which may still hold reasoning between tags. */
    record Text(int index, String text) implements Piece {}

    /** More of the reasoning, from a field of its own. */
    record Thinking(int index, String text) implements Piece {}

    /** Log probabilities of tokens of the answer. */
    record Tokens(int index, List<Reply.Token> tokens) implements Piece {}

    /** The server says why a sample ended. */
    record Ended(int index, Finish finish) implements Piece {}

    /** What was spent so far. */
    record Used(Usage usage) implements Piece {}
}
