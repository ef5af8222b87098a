package arborist.ui.inspector;

import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Token probabilities as lines to read: the token, how likely it was, what else could have stood there. */
final class LogProbabilities {
    private static final Words WORDS = Words.of(LogProbabilities.class);
    private static final int MOST = 400;

    private LogProbabilities() {}

    /**
     * @throws IOException where the payload is none of that kind
     */
    static List<String> lines(byte[] content) throws IOException {
        JsonNode tokens = new ObjectMapper().readTree(content);
        if (!tokens.isArray()) {
            throw new IOException("not a list of tokens");
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode token : tokens) {
            if (lines.size() == MOST) {
                lines.add(WORDS.say("log-probabilities.and-more", tokens.size() - MOST));
                break;
            }
            List<String> others = new ArrayList<>();
            for (JsonNode other : token.path("top")) {
                if (!other.path("token").asText().equals(token.path("token").asText())) {
                    others.add(one(other));
                }
            }
            lines.add(others.isEmpty() ? one(token)
                    : WORDS.say("log-probabilities.else", one(token), String.join(", ", others)));
        }
        return lines;
    }

    private static String one(JsonNode token) {
        return WORDS.say("log-probabilities.one", shown(token.path("token").asText()),
                100 * Math.exp(token.path("logprob").asDouble()));
    }

    private static String shown(String token) {
        return token.replace("\n", "⏎").replace(' ', '␣');
    }
}
