package arborist.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A way to ask, and to read the answer. */
interface Dialect {
    /** Where to ask, below the base address. */
    String path();

    /** What is sent, but for the model's name, which is the same in all. */
    ObjectNode body(Ask ask);

    /** What a frame says. */
    List<Piece> read(JsonNode frame);

    /** Whether frames that are JSON objects come one a line, without being events. */
    boolean lines();
}
