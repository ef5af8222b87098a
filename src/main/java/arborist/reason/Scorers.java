package arborist.reason;

import arborist.llm.Request;
import arborist.reason.prompt.Prompts;
import arborist.reason.score.Exact;
import arborist.reason.score.JudgePrompt;
import arborist.reason.score.RewardModel;
import arborist.reason.score.ValuePrompt;
import arborist.reason.score.VotePrompt;
import arborist.reason.score.YesToken;
import java.util.List;

/** The scorers by name. */
public final class Scorers {
    /** Asks nobody: it computes. */
    static final String EXACT = "exact";
    /** Those that ask the run's own model. */
    static final List<String> PROMPTS = List.of("value", "vote", "judge", "yes-token");
    /** Those that need no server beside the run's own: the last three are reward models that come with the program. */
    public static final List<String> NAMES = List.of(EXACT, "value", "vote", "judge", "yes-token", "sapling-prm",
            "sapling-prm-rollout", "sapling-orm");

    private Scorers() {}

    /**
     * The scorer that suits a task where nobody names one.
     *
     * @param builtIn whether the built-in model is asked: it cannot judge in words
     */
    public static String standard(String task, boolean builtIn) {
        return builtIn ? "sapling-prm" : switch (task) {
            case "game24" -> "value";
            case "arithmetic", "countdown", "word" -> EXACT;
            default -> "judge";
        };
    }

    static Evaluator named(String name, Asker asker, Aim aim, Prompts prompts, Models models,
            Request.Sampling sampling) {
        return switch (name) {
            case EXACT -> new Exact(aim);
            case "value" -> new ValuePrompt(asker, aim, prompts, sampling);
            case "vote" -> new VotePrompt(asker, aim, prompts, sampling);
            case "judge" -> new JudgePrompt(asker, aim, prompts, sampling);
            case "yes-token" -> new YesToken(asker, aim, prompts);
            default -> new RewardModel(models.rewardModel(name), aim, asker);
        };
    }
}
