package arborist.app.models;

import arborist.llm.ModelTrouble;
import arborist.llm.Price;
import arborist.llm.builtin.Shelf;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Plan;
import arborist.settings.Keys;
import arborist.settings.KnownModel;
import arborist.trace.Refused;
import arborist.ui.run.Choices;
import arborist.ui.run.PriceDesk;
import arborist.ui.run.PromptDesk;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the run dialog offers: the kinds of servers that are known, and the models that a server says it has. */
public final class WindowChoices implements Choices {
    private static final Words WORDS = Words.of(WindowChoices.class);
    private final RunKit kit;
    private final Supplier<Keys> keys;
    private final Supplier<List<KnownModel>> mine;

    /** For somebody who has named no models of theirs. */
    public WindowChoices(RunKit kit, Supplier<Keys> keys) {
        this(kit, keys, List::of);
    }

    /** @param mine the models that the person uses, the preferred one first */
    public WindowChoices(RunKit kit, Supplier<Keys> keys, Supplier<List<KnownModel>> mine) {
        this.kit = kit;
        this.keys = keys;
        this.mine = mine;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(Stream.of(new Kind(Plan.BUILT_IN, WORDS.say("window-choices.built-in"), "", false)),
                Presets.ALL.stream().map(WindowChoices::kind)).toList();
    }

    @Override
    public CompletableFuture<List<String>> models(String kind, @Nullable String address) {
        if (kind.equals(Plan.BUILT_IN)) {
            return CompletableFuture.completedFuture(Shelf.POLICIES);
        }
        return Waiting.on(() -> {
            try {
                return kit.connections().models(servers().of(place(kind, address)));
            } catch (ModelTrouble e) {
                throw new Refused(Kept.shown(e.trouble().sentence()), e);
            }
        });
    }

    @Override
    public CompletableFuture<Boolean> hasKey(String kind, @Nullable String address) {
        return Waiting.on(() -> servers().of(place(kind, address)).key() != null);
    }

    @Override
    public CompletableFuture<String> keep(String kind, @Nullable String address, String key) {
        return Waiting.on(() -> {
            try {
                return servers().keep(servers().of(place(kind, address)).base().toString(), key);
            } catch (IllegalArgumentException e) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
        });
    }

    @Override
    public CompletableFuture<Void> forget(String kind, @Nullable String address) {
        return Waiting.on(() -> {
            servers().forget(servers().of(place(kind, address)).base().toString());
            return null;
        });
    }

    @Override
    public List<Plan.ModelName> mine() {
        return mine.get().stream().map(m -> new Plan.ModelName(m.name(), m.preset(), m.address())).toList();
    }

    @Override
    public PriceDesk prices() {
        return kit.priceDesk();
    }

    @Override
    public CompletableFuture<Optional<Price>> price(String model) {
        return Shelf.POLICIES.contains(model) ? CompletableFuture.completedFuture(Optional.of(Price.free(model)))
                : Waiting.on(() -> kit.prices().of(model));
    }

    @Override
    public PromptDesk prompts() {
        return kit.desk();
    }

    @Override
    public String task(String question) {
        return kit.task(question);
    }

    @Override
    public List<String> tasks() {
        return kit.tasks();
    }

    private Servers servers() {
        return new Servers(keys.get(), null);
    }

    private static Kind kind(Preset preset) {
        // All others are called as they are called everywhere.
        String name = preset.equals(Presets.OTHER) ? WORDS.say("window-choices.another-server") : preset.name();
        return new Kind(preset.id(), name, preset.baseUrl(), preset.keyPage() != null);
    }

    private static Plan.ModelName place(String kind, @Nullable String address) {
        return new Plan.ModelName("", kind, address);
    }
}
