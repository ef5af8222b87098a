package arborist.llm.reward;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a reward model stands and how it is spoken to.
 *
 * @param endpoint vLLM's {@code /pooling} or {@code /classify}, or one like it
 * @param model its name there, null to ask the server for it
 * @param separator what stands after each step, and at which a process reward model reads its value
 * @param activation how its numbers become values
 * @param good which class is the good one
 * @param chat whether the solution is sent as a conversation, which the server puts in the model's own form, or as one text
 */
public record RewardServer(
        HttpUrl endpoint,
        @Nullable String model,
        String separator,
        Activation activation,
        int good,
        boolean chat) {
    private static final Set<String> OPTIONS = Set.of("model", "separator", "activation", "good", "form");

    /**
     * Reads what a user types: {@code http:URL}, with options behind a {@code #}, such as
     * {@code http:http://localhost:8000/pooling#separator=<extra_0>&activation=softmax}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static RewardServer of(String name) {
        String text = name.strip();
        String url =
                text.toLowerCase(Locale.ROOT).matches("http:(//)?https?://.*") ? text.replaceFirst("^.{5}(//)?", "")
                        : text;
        int hash = url.indexOf('#');
        HttpUrl endpoint = url.contains("://") ? HttpUrl.parse(hash < 0 ? url : url.substring(0, hash)) : null;
        if (endpoint == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no address of a reward model."
                    + " Write one such as http:http://localhost:8000/pooling.");
        }
        Map<String, String> options = options(hash < 0 ? "" : url.substring(hash + 1));
        boolean classify = endpoint.encodedPath().endsWith("/classify");
        try {
            return new RewardServer(endpoint, options.get("model"),
                    options.getOrDefault("separator", "<extra_0>").replace("\\n", "\n"),
                    Activation.valueOf(options.getOrDefault("activation", classify ? "none" : "softmax")
                            .toUpperCase(Locale.ROOT)),
                    Integer.parseInt(options.getOrDefault("good", "1")),
                    options.getOrDefault("form", classify ? "text" : "chat").equals("chat"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The options of the reward model are wrong: activation is none, softmax or"
                            + " sigmoid, good a number, form chat or text.",
                    e);
        }
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new HashMap<>();
        for (String option : text.isEmpty() ? new String[0] : text.split("&")) {
            int is = option.indexOf('=');
            String key = is < 0 ? option : option.substring(0, is);
            if (is < 0 || !OPTIONS.contains(key)) {
                throw new IllegalArgumentException("A reward model has no option \"" + key + "\"; there are "
                        + String.join(", ", OPTIONS.stream().sorted().toList()) + ".");
            }
            options.put(key, option.substring(is + 1));
        }
        return options;
    }
}
