package arborist.llm.openai;

import static arborist.llm.openai.Continuation.FINAL_MESSAGE;
import static arborist.llm.openai.Continuation.IN_WORDS;
import static arborist.llm.openai.Continuation.PREFIX;
import static arborist.llm.openai.Continuation.TEMPLATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of servers that are known. */
public final class Presets {
    private static final List<String> REASONING = List.of("reasoning_content", "reasoning");
    private static final List<String> OLD_CAP = List.of("max_tokens", "max_completion_tokens");
    private static final List<String> NEW_CAP = List.of("max_completion_tokens", "max_tokens");
    private static final String ONE = "it gives one sample a call";
    private static final String NOT_READ = "it does not read it";

    public static final Preset OPENAI = new Preset("openai", "OpenAI", "https://api.openai.com/v1",
            "https://platform.openai.com/api-keys", false, IN_WORDS, true, true, REASONING, NEW_CAP, Map.of());

    public static final Preset DEEPSEEK = new Preset("deepseek", "DeepSeek", "https://api.deepseek.com",
            "https://platform.deepseek.com/api_keys", false, PREFIX, false, true, REASONING, OLD_CAP,
            Map.of("n", ONE, "seed", NOT_READ));

    public static final Preset OLLAMA = new Preset("ollama", "Ollama", "http://localhost:11434", null, true, IN_WORDS,
            true, false, List.of("thinking"), List.of("num_predict"), Map.of("n", ONE, "logprobs", NOT_READ));

    public static final Preset VLLM = new Preset("vllm", "vLLM", "http://localhost:8000/v1", null, false,
            FINAL_MESSAGE, true, true, REASONING, OLD_CAP, Map.of());

    public static final Preset LLAMA_CPP = new Preset("llama.cpp", "llama.cpp server", "http://localhost:8080/v1", null,
            false, TEMPLATE, true, true, REASONING, OLD_CAP, Map.of());

    public static final Preset LM_STUDIO = new Preset("lm-studio", "LM Studio", "http://localhost:1234/v1", null, false,
            IN_WORDS, true, false, REASONING, OLD_CAP, Map.of());

    public static final Preset OPENROUTER = new Preset("openrouter", "OpenRouter", "https://openrouter.ai/api/v1",
            "https://openrouter.ai/keys", false, IN_WORDS, false, true, List.of("reasoning", "reasoning_content"),
            OLD_CAP, Map.of("n", ONE));

    public static final Preset GEMINI = new Preset("gemini", "Gemini",
            "https://generativelanguage.googleapis.com/v1beta/openai", "https://aistudio.google.com/apikey", false,
            IN_WORDS, false, false, REASONING, OLD_CAP, Map.of());

    public static final Preset ANTHROPIC = new Preset("anthropic", "Anthropic", "https://api.anthropic.com/v1",
            "https://console.anthropic.com/settings/keys", false, IN_WORDS, false, false, REASONING, OLD_CAP,
            Map.of("n", ONE, "seed", NOT_READ, "logprobs", NOT_READ));

    /** Any other server that speaks OpenAI's language. */
    public static final Preset OTHER = new Preset("other", "Another server", "", null, false, IN_WORDS, true, true,
            REASONING, OLD_CAP, Map.of());

    /** All of them, in the order in which they are offered. */
    public static final List<Preset> ALL = List.of(OPENAI, ANTHROPIC, GEMINI, DEEPSEEK, OPENROUTER, OLLAMA, LLAMA_CPP,
            LM_STUDIO, VLLM, OTHER);

    private Presets() {}

    /** The one with an id. */
    public static Optional<Preset> named(String id) {
        return ALL.stream().filter(p -> p.id().equalsIgnoreCase(id.strip())).findFirst();
    }
}
