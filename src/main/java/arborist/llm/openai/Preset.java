package arborist.llm.openai;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kind of server before it was ever asked.
 *
 * @param id what one types on the command line
 * @param name what one reads in the window
 * @param baseUrl where it is by default, empty where there is no default
 * @param keyPage where one gets a key, null where it wants none
 * @param ollama whether it is spoken to in Ollama's own language instead of OpenAI's
 * @param continuation how it goes on from a begun answer
 * @param seeds whether the same seed gives the same text
 * @param logProbabilities whether it tells log probabilities
 * @param reasoning the fields in which it may send reasoning, the first that is filled counts
 * @param caps its names for the limit of tokens, the one to try first before the other
 * @param ignores parameters that are not sent to it, each with the reason; {@code n} where it gives one sample a call
 */
public record Preset(
        String id,
        String name,
        String baseUrl,
        @Nullable String keyPage,
        boolean ollama,
        Continuation continuation,
        boolean seeds,
        boolean logProbabilities,
        List<String> reasoning,
        List<String> caps,
        Map<String, String> ignores) {
    public Preset {
        reasoning = List.copyOf(reasoning);
        caps = List.copyOf(caps);
        ignores = Map.copyOf(ignores);
    }

    /** Whether its servers run on the user's own machine and want no key. */
    public boolean local() {
        return keyPage == null && !baseUrl.isEmpty();
    }
}
