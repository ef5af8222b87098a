package arborist.llm.openai;

import arborist.llm.Finish;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Ollama's own chat: one JSON object a line. */
final class OllamaChat implements Dialect {

    @Override
    public String path() {
        return "/api/chat";
    }

    @Override
    public ObjectNode body(Ask ask) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", ask.model());
        ask.turns(body);
        body.put("stream", true);
        ObjectNode options = body.putObject("options");
        ask.parameters().each((name, value) -> options.set(name.equals(Parameters.CAP) ? "num_predict" : name, value));
        return body;
    }

    @Override
    public List<Piece> read(JsonNode line) {
        List<Piece> pieces = new ArrayList<>();
        JsonNode message = line.path("message");
        pieces.add(new Piece.Thinking(0, message.path("thinking").asText("")));
        pieces.add(new Piece.Text(0, message.path("content").asText("")));
        if (line.path("done").asBoolean()) {
            Finish finish = Finishes.read(line.path("done_reason"));
            pieces.add(new Piece.Used(Usages.ollama(line)));
            pieces.add(new Piece.Ended(0, finish == null ? Finish.STOP : finish));
        }
        return pieces;
    }

    @Override
    public boolean lines() {
        return true;
    }
}
