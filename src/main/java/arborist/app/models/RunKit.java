package arborist.app.models;

import arborist.app.command.RunCommand;
import arborist.llm.Budget;
import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Message;
import arborist.llm.OwnPrices;
import arborist.llm.Prices;
import arborist.llm.Spent;
import arborist.llm.http.Backoff;
import arborist.llm.http.Caps;
import arborist.llm.http.Deadlines;
import arborist.llm.http.Manners;
import arborist.llm.openai.Connections;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.TaskAim;
import arborist.reason.preview.Preview;
import arborist.reason.prompt.PromptFolder;
import arborist.session.Session;
import arborist.session.Spending;
import arborist.settings.Keys;
import arborist.settings.SessionLimits;
import arborist.task.Tasks;
import arborist.trace.Door;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.ui.run.Asking;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that runs need, wired: the built-in models, servers, prices, prompts, tasks. */
public final class RunKit implements RunCommand.Running, AutoCloseable {
    private static final Words KEPT = Words.kept(RunKit.class);
    private static final Words WORDS = Words.of(RunKit.class);
    private final Path folder;
    private final Supplier<Keys> keys;
    private final String programVersion;
    private final BuiltIn builtIn;
    /** One for all windows, so that they write one after another. */
    private final OwnPrices ownPrices;
    private @Nullable Connections connections;
    private volatile Supplier<Deadlines> deadlines = () -> Deadlines.STANDARD;

    /**
     * @param folder where the user's own prompts and prices lie
     * @param keys opened at the first need, since a keyring may ask for its password
     */
    public RunKit(Path folder, Supplier<Keys> keys, String programVersion) {
        this(folder, keys, programVersion, Runtime.getRuntime().availableProcessors() - 1);
    }

    /** @param threads that the built-in models work on: one fewer than there are cores while a window is open */
    public RunKit(Path folder, Supplier<Keys> keys, String programVersion, int threads) {
        this.builtIn = new BuiltIn(threads);
        this.folder = folder;
        this.ownPrices = new OwnPrices(folder.resolve("prices.json"));
        this.keys = keys;
        this.programVersion = programVersion;
    }

    @Override
    public Runner in(Door door, @Nullable String keyVariable, @Nullable Path recording, Limits all) {
        return in(door, keyVariable, recording,
                new Budget(KEPT.say("run-kit.all-runs-together"), all, InstantSource.system()));
    }

    /**
     * The way to run in a session that has limits of its own; what was spent in it before counts. May wait.
     *
     * @param limits asked before each call
     */
    public Runner in(Session session, Supplier<SessionLimits> limits) {
        return in(session, null, null, budget(session, limits));
    }

    /** Asks models outside of runs, within what the session may spend. May wait. */
    public Asking asking(Session session, Supplier<SessionLimits> limits) {
        Budget budget = budget(session, limits);
        return new Asking() {
            @Override
            public LanguageModel model(Plan.ModelName name, Limits most) {
                return models(null, null, budget.within(KEPT.say("run-kit.automatic-labels"), most)).model(name);
            }

            @Override
            public List<Message> prompt(Plan.ModelName name, String template, Problem problem,
                    Map<String, String> words) {
                return RunKit.this.prompt(name, template, problem, words);
            }
        };
    }

    private static Budget budget(Session session, Supplier<SessionLimits> limits) {
        Spending before = session.spending().join();
        return new Budget(KEPT.say("run-kit.the-session"), () -> {
            SessionLimits most = limits.get();
            return new Limits(most.tokens(), most.usd(), most.calls(),
                    most.seconds() == null ? null : Duration.ofSeconds(most.seconds()));
        }, new Spent(before.tokens(), before.usd(), before.calls(), before.thinking()), InstantSource.system());
    }

    private Runner in(Door door, @Nullable String keyVariable, @Nullable Path recording, Budget all) {
        return new Runner(door, models(keyVariable, recording, all), new PromptFolder(folder.resolve("prompts")),
                RunKit::aim, programVersion);
    }

    private ServerModels models(@Nullable String keyVariable, @Nullable Path recording, Budget all) {
        Prices prices = prices();
        return new ServerModels(builtIn, connections(prices), new Servers(keys.get(), keyVariable), prices, all,
                recording);
    }

    @Override
    public LanguageModel model(Plan.ModelName name, @Nullable String keyVariable, @Nullable Path recording,
            Limits limits) {
        return models(keyVariable, recording,
                new Budget(KEPT.say("run-kit.this-command"), limits, InstantSource.system())).model(name);
    }

    @Override
    public List<Message> prompt(Plan.ModelName name, String template, Problem problem, Map<String, String> words) {
        String task = Tasks.standard().of(problem.task(), problem.question()).name();
        return new PromptFolder(folder.resolve("prompts")).fill(
                Plan.BUILT_IN.equals(name.preset()) ? Plan.BUILT_IN + "/" + task : task, template, words);
    }

    @Override
    public void allow(Supplier<Deadlines> times) {
        deadlines = times;
    }

    @Override
    public boolean isPriced(Plan.ModelName name) {
        boolean here = Plan.BUILT_IN.equals(name.preset()) || Plan.RECORDED.equals(name.preset());
        return here || prices().of(name.name()).isPresent()
                || name.preset() != null && Presets.named(name.preset()).filter(Preset::local).isPresent();
    }

    @Override
    public Runner by(Door door, Models models) {
        return new Runner(door, models, new PromptFolder(folder.resolve("prompts")), RunKit::aim, programVersion);
    }

    /** The templates of prompts, for whoever looks at them and changes them. */
    WindowPrompts desk() {
        return new WindowPrompts(new PromptFolder(folder.resolve("prompts")), new Preview(RunKit::aim));
    }

    /** The table of prices, for whoever looks at it and changes it. */
    WindowPrices priceDesk() {
        return new WindowPrices(ownPrices, this::connections);
    }

    /** A task may remember what it worked out, for one thread at a time: each aim has its own. */
    private static TaskAim aim(Problem problem, String task) {
        return new TaskAim(problem, Tasks.standard().named(task)
                .orElseThrow(() -> new Refused(WORDS.say("run-kit.there-is-no-task", task))));
    }

    @Override
    public String task(String question) {
        return Tasks.standard().of(question).name();
    }

    @Override
    public List<String> tasks() {
        return Tasks.standard().names();
    }

    /** The way to servers, for whoever looks what they have. */
    public Connections connections() {
        return connections(prices());
    }

    @Override
    public synchronized void close() {
        builtIn.close();
        if (connections != null) {
            connections.close();
        }
    }

    private synchronized Connections connections(Prices prices) {
        Connections open = connections;
        if (open == null) {
            open = new Connections(() -> new Manners(deadlines.get(), Backoff.STANDARD, Caps.STANDARD), prices);
            connections = open;
        } else {
            open.reprice(prices);
        }
        return open;
    }

    /**
     * The table of prices as it is now.
     *
     * @throws Refused where the user's own cannot be read
     */
    public Prices prices() {
        try {
            return Prices.with(folder.resolve("prices.json"));
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
