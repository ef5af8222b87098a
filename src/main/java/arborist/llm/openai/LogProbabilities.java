package arborist.llm.openai;

import arborist.llm.Reply.Alternative;
import arborist.llm.Reply.Token;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads log probabilities of tokens. */
final class LogProbabilities {
    private LogProbabilities() {}

    /** As a chat tells them: an array of tokens with their own alternatives. */
    static List<Token> chat(JsonNode content) {
        List<Token> tokens = new ArrayList<>();
        for (JsonNode token : content) {
            List<Alternative> others = new ArrayList<>();
            token.path("top_logprobs").forEach(o -> others.add(
                    new Alternative(o.path("token").asText(), o.path("logprob").asDouble())));
            tokens.add(token(token.path("token").asText(), token.path("logprob"), others));
        }
        return tokens;
    }

    /** As a raw completion tells them: arrays beside each other. */
    static List<Token> completion(JsonNode logprobs) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < logprobs.path("tokens").size(); i++) {
            List<Alternative> others = new ArrayList<>();
            logprobs.path("top_logprobs").path(i).properties().forEach(o -> others.add(
                    new Alternative(o.getKey(), o.getValue().asDouble())));
            tokens.add(
                    token(logprobs.path("tokens").path(i).asText(), logprobs.path("token_logprobs").path(i), others));
        }
        return tokens;
    }

    private static Token token(String text, JsonNode logProbability, List<Alternative> others) {
        others.sort(Comparator.comparingDouble(Alternative::logProbability).reversed());
        return new Token(text, logProbability.asDouble(), others);
    }
}
