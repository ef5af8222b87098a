package arborist.exchange.prm800k;

import org.jspecify.annotations.Nullable;

/** What the finish reasons of PRM800K are as states of a solution. */
final class Reasons {
    private Reasons() {}

    /** The state, null for none, as where an error ended the labelling. */
    static @Nullable String state(@Nullable String reason) {
        return switch (reason) {
            case "solution" -> "solved";
            case "give_up" -> "give-up";
            case "bad_problem" -> "bad-problem";
            case "skip" -> "skip";
            case null, default -> null;
        };
    }

    /** The reason that a state is, null for none. */
    static @Nullable String reason(@Nullable String state) {
        return switch (state) {
            case "solved" -> "solution";
            case "give-up" -> "give_up";
            case "bad-problem" -> "bad_problem";
            case "skip" -> "skip";
            case null, default -> null;
        };
    }
}
