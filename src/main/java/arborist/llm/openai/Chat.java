package arborist.llm.openai;

import arborist.llm.Finish;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** OpenAI's chat completions, streamed or in one piece, with what DeepSeek, vLLM and OpenRouter add to them. */
final class Chat implements Dialect {
    private final Continuation continuation;
    private final List<String> reasoning;
    private final String cap;

    /**
     * @param continuation how a begun answer is marked, in words where there is none
     * @param reasoning fields of reasoning, the first that is filled counts: servers send the same under two names
     * @param cap the server's name for the limit of tokens
     */
    Chat(Continuation continuation, List<String> reasoning, String cap) {
        this.continuation = continuation;
        this.reasoning = reasoning;
        this.cap = cap;
    }

    @Override
    public String path() {
        // DeepSeek goes on from a prefix at its beta address alone, which lies beside the base.
        return continuation == Continuation.PREFIX ? "/../beta/chat/completions" : "/chat/completions";
    }

    @Override
    public ObjectNode body(Ask ask) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", ask.model());
        ask.turns(body);
        if (!ask.begun().isEmpty()) {
            begun(body, ask.begun());
        }
        ask.parameters().each((name, value) -> body.set(name.equals(Parameters.CAP) ? cap : name, value));
        body.put("stream", true);
        if (ask.usage()) {
            body.putObject("stream_options").put("include_usage", true);
        }
        return body;
    }

    private void begun(ObjectNode body, String begun) {
        ObjectNode last = body.withArray("messages").addObject().put("role", "assistant").put("content", begun);
        if (continuation == Continuation.PREFIX) {
            last.put("prefix", true);
        } else {
            body.put("add_generation_prompt", false).put("continue_final_message", true);
        }
    }

    @Override
    public List<Piece> read(JsonNode frame) {
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode choice : frame.path("choices")) {
            read(choice, choice.path("index").asInt(0), pieces);
        }
        if (frame.path("usage").isObject()) {
            pieces.add(new Piece.Used(Usages.read(frame.path("usage"))));
        }
        return pieces;
    }

    private void read(JsonNode choice, int index, List<Piece> pieces) {
        JsonNode turn = choice.has("delta") ? choice.path("delta") : choice.path("message");
        reasoning.stream().map(turn::path).map(field -> field.asText("")).filter(t -> !t.isEmpty()).findFirst()
                .ifPresent(t -> pieces.add(new Piece.Thinking(index, t)));
        content(turn.path("content"), index, pieces);
        JsonNode tokens = choice.path("logprobs").path("content");
        if (tokens.isArray()) {
            pieces.add(new Piece.Tokens(index, LogProbabilities.chat(tokens)));
        }
        Finish finish = Finishes.read(choice.path("finish_reason"));
        if (finish != null) {
            pieces.add(new Piece.Ended(index, finish));
        }
    }

    /** Text, or a list of parts, of which some are thinking. */
    private static void content(JsonNode content, int index, List<Piece> pieces) {
        if (content.isTextual()) {
            pieces.add(new Piece.Text(index, content.textValue()));
        }
        for (JsonNode part : content.isArray() ? content : List.<JsonNode>of()) {
            if (part.path("type").asText().equals("thinking")) {
                part.path("thinking").forEach(t -> pieces.add(new Piece.Thinking(index, t.path("text").asText())));
            } else if (part.path("text").isTextual()) {
                pieces.add(new Piece.Text(index, part.path("text").textValue()));
            }
        }
    }

    @Override
    public boolean lines() {
        return false;
    }
}
