package arborist.app.models;

import arborist.lesson.Lessons;
import arborist.llm.Budget;
import arborist.llm.Budgeted;
import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Price;
import arborist.llm.Prices;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.llm.openai.Connections;
import arborist.llm.recorded.Playback;
import arborist.llm.recorded.Recorder;
import arborist.llm.reward.RewardServer;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The built-in models, those on servers, and what was recorded of them; each run spends from its own budget and from that of all runs together. */
public final class ServerModels implements Models {
    private static final Words KEPT = Words.kept(ServerModels.class);
    private static final Words WORDS = Words.of(ServerModels.class);
    private final BuiltIn builtIn;
    private final Connections connections;
    private final Servers servers;
    private final Prices prices;
    private final Budget all;
    private final @Nullable Path recording;

    /**
     * @param all what all runs together may spend
     * @param recording the file that all answers are recorded in, null for none
     */
    ServerModels(BuiltIn builtIn, Connections connections, Servers servers, Prices prices, Budget all,
            @Nullable Path recording) {
        this.builtIn = builtIn;
        this.connections = connections;
        this.servers = servers;
        this.prices = prices;
        this.all = all;
        this.recording = recording;
    }

    @Override
    public LanguageModel model(Plan plan, Spent before) {
        return budgeted(plan.model(), all.within(KEPT.say("server-models.the-run"), limits(plan.limits()), before));
    }

    /** A model outside of any run: it spends from what all may spend together. */
    LanguageModel model(Plan.ModelName name) {
        return budgeted(name, all);
    }

    private LanguageModel budgeted(Plan.ModelName name, Budget budget) {
        LanguageModel model = name.played() ? played(name)
                : Plan.BUILT_IN.equals(name.preset()) ? builtIn.model(name.name())
                : connections.model(servers.of(name), name.name());
        LanguageModel heard = recording == null ? model : new Recorder(model, recording);
        Price price = prices.of(name.name()).orElse(null);
        return new Budgeted(heard, budget, price);
    }

    @Override
    public StepScorer rewardModel(String name) {
        if (builtIn.hasScorer(name)) {
            return builtIn.scorer(name);
        }
        try {
            RewardServer server = RewardServer.of(name);
            return connections.scorer(server, servers.key(server.endpoint().toString()));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private static LanguageModel played(Plan.ModelName name) {
        String file = name.baseUrl();
        if (file == null) {
            throw new Refused(WORDS.say("server-models.say-which-recording-to-play"));
        }
        try {
            if (file.startsWith(Lessons.RECORDING)) {
                String shipped = file.substring(Lessons.RECORDING.length());
                return Playback.of(Lessons.recording(shipped).stream(), shipped, name.name(), false);
            }
            return Playback.of(Path.of(file), name.name(), false);
        } catch (IOException | InvalidPathException e) {
            throw new Refused(
                    WORDS.say("server-models.the-recording-cannot-be-played", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static Limits limits(Plan.Limits limits) {
        return new Limits(limits.tokens(), limits.costUsd() == null ? null : BigDecimal.valueOf(limits.costUsd()),
                limits.calls(), limits.seconds() == null ? null : Duration.ofSeconds(limits.seconds()));
    }

}
