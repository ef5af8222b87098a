package arborist.llm.openai;

import arborist.llm.Finish;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** OpenAI's raw completions: a text goes in as it is, and what comes out goes on from its last letter. */
final class RawCompletions implements Dialect {
    private final String prompt;

    /** @param prompt the conversation as the model reads it, up to where the begun answer goes */
    RawCompletions(String prompt) {
        this.prompt = prompt;
    }

    @Override
    public String path() {
        return "/completions";
    }

    @Override
    public ObjectNode body(Ask ask) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", ask.model());
        body.put("prompt", prompt + ask.begun());
        JsonNode alternatives = ask.parameters().get("top_logprobs");
        ask.parameters().each((name, value) -> {
            if (name.equals("logprobs")) {
                body.put(name, alternatives == null ? 1 : alternatives.asInt());
            } else if (!name.equals("top_logprobs")) {
                body.set(name, value);
            }
        });
        body.put("stream", true);
        if (ask.usage()) {
            body.putObject("stream_options").put("include_usage", true);
        }
        return body;
    }

    @Override
    public List<Piece> read(JsonNode frame) {
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode choice : frame.path("choices")) {
            int index = choice.path("index").asInt(0);
            if (choice.path("text").isTextual()) {
                pieces.add(new Piece.Text(index, choice.path("text").textValue()));
            }
            // llama.cpp tells them as a chat does, even here.
            JsonNode told = choice.path("logprobs");
            if (told.path("content").isArray()) {
                pieces.add(new Piece.Tokens(index, LogProbabilities.chat(told.path("content"))));
            } else if (told.isObject()) {
                pieces.add(new Piece.Tokens(index, LogProbabilities.completion(told)));
            }
            Finish finish = Finishes.read(choice.path("finish_reason"));
            if (finish != null) {
                pieces.add(new Piece.Ended(index, finish));
            }
        }
        if (frame.path("usage").isObject()) {
            pieces.add(new Piece.Used(Usages.read(frame.path("usage"))));
        }
        return pieces;
    }

    @Override
    public boolean lines() {
        return false;
    }
}
