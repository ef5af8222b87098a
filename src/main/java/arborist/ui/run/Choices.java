package arborist.ui.run;

import arborist.llm.Price;
import arborist.reason.Plan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the run dialog offers beside techniques: servers, models, keys. All of it may be called on the FX thread, and none waits. */
public interface Choices {

    /**
     * A kind of server.
     *
     * @param id as plans name it
     * @param address where it is by default, empty where there is no default
     * @param wantsKey whether it cannot be asked without one
     */
    record Kind(String id, String name, String address, boolean wantsKey) {

        /** Whether it is in this program, and has no address. */
        boolean isHere() {
            return id.equals(Plan.BUILT_IN);
        }
    }

    List<Kind> kinds();

    /** The models that a server offers. */
    CompletableFuture<List<String>> models(String kind, @Nullable String address);

    /** Whether a key is known for the server. */
    CompletableFuture<Boolean> hasKey(String kind, @Nullable String address);

    /**
     * Keeps a key: in the keyring, or for this session where there is none.
     *
     * @return a sentence that says which
     */
    CompletableFuture<String> keep(String kind, @Nullable String address, String key);

    /** Forgets the key for a server. */
    CompletableFuture<Void> forget(String kind, @Nullable String address);

    /** The models that the person uses, the preferred one first. */
    List<Plan.ModelName> mine();

    /** What models cost. */
    PriceDesk prices();

    /** The templates that runs are asked with. */
    PromptDesk prompts();

    /** What a model costs, empty where its price is not known. */
    CompletableFuture<Optional<Price>> price(String model);

    /** The family of a problem: what it says itself, or else what its question looks like. */
    default String task(String said, String question) {
        return tasks().contains(said) && !said.equals("free") ? said : task(question);
    }

    /** The family of a question. */
    String task(String question);

    List<String> tasks();
}
