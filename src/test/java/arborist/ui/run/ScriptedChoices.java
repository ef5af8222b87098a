package arborist.ui.run;

import arborist.llm.Price;
import arborist.reason.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Choices that write down what they are asked, and answer when a test says so. */
final class ScriptedChoices implements Choices {
    static final Kind OPENAI = new Kind("openai", "OpenAI", "https://api.openai.com/v1", true);
    static final Kind OLLAMA = new Kind("ollama", "Ollama", "http://localhost:11434", false);
    static final Kind OTHER = new Kind("other", "Another server", "", false);

    /** Questions for the models of a server, as they came. */
    final List<Asked<List<String>>> looks = new ArrayList<>();
    /** Questions whether there is a key, as they came. */
    final List<Asked<Boolean>> keys = new ArrayList<>();
    final List<Asked<Void>> forgotten = new ArrayList<>();
    private final List<Plan.ModelName> mine;

    /** A question about a server, and its answer. */
    record Asked<T extends @Nullable Object>(String kind, @Nullable String address, CompletableFuture<T> answer) {
        boolean isAbout(String other, @Nullable String where) {
            return kind.equals(other) && Objects.equals(address, where);
        }
    }

    ScriptedChoices(Plan.ModelName... mine) {
        this.mine = List.of(mine);
    }

    @Override
    public List<Kind> kinds() {
        return List.of(OLLAMA, OPENAI, OTHER);
    }

    @Override
    public CompletableFuture<List<String>> models(String kind, @Nullable String address) {
        CompletableFuture<List<String>> answer = new CompletableFuture<>();
        looks.add(new Asked<>(kind, address, answer));
        return answer;
    }

    @Override
    public CompletableFuture<Boolean> hasKey(String kind, @Nullable String address) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        keys.add(new Asked<>(kind, address, answer));
        return answer;
    }

    @Override
    public CompletableFuture<String> keep(String kind, @Nullable String address, String key) {
        return CompletableFuture.completedFuture("It is kept.");
    }

    @Override
    public CompletableFuture<Void> forget(String kind, @Nullable String address) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        forgotten.add(new Asked<>(kind, address, answer));
        return answer;
    }

    @Override
    public List<Plan.ModelName> mine() {
        return mine;
    }

    @Override
    public PriceDesk prices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PromptDesk prompts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Optional<Price>> price(String model) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public String task(String question) {
        return "free";
    }

    @Override
    public List<String> tasks() {
        return List.of("free");
    }
}
