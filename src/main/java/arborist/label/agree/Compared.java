package arborist.label.agree;

import arborist.label.FirstError;
import arborist.label.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What annotators can agree on. */
public enum Compared {
    STEPS(Schemes.STEP_RATING, "steps", true), FIRST_ERRORS(Schemes.FIRST_ERROR, "first errors", false),
    SOLUTIONS(Schemes.SOLUTION_RATING, "whole solutions", true), PAIRS(Schemes.PREFERENCE, "preferences", false);

    private final String scheme;
    private final String words;
    private final boolean ordered;

    Compared(String scheme, String words, boolean ordered) {
        this.scheme = scheme;
        this.words = words;
        this.ordered = ordered;
    }

    /** What is compared under a scheme; empty where nothing is. */
    public static Optional<Compared> of(String scheme) {
        return Stream.of(values()).filter(c -> c.scheme.equals(scheme)).findFirst();
    }

    /** The names of all schemes, for scripts. */
    public static List<String> schemes() {
        return Stream.of(values()).map(Compared::scheme).toList();
    }

    public String scheme() {
        return scheme;
    }

    /** Whether its values go from bad to good, so that some are farther apart than others. */
    public boolean ordered() {
        return ordered;
    }

    /** What is judged, for people; in the singular where there is one. */
    public String unit(long count) {
        String one = switch (this) {
            case STEPS -> "step";
            case FIRST_ERRORS, SOLUTIONS -> "solution";
            case PAIRS -> "pair";
        };
        return count == 1 ? one : one + "s";
    }

    /** A value as people say it; steps are counted from 1. */
    public String word(String value) {
        return switch (this) {
            case FIRST_ERRORS -> value.equals(FirstError.nowhere().toString()) ? "nowhere"
                    : "step " + (Integer.parseInt(value) + 1);
            case STEPS, SOLUTIONS -> switch (value) {
                case "-1" -> "bad";
                case "0" -> "okay";
                default -> this == STEPS ? "great" : "good";
            };
            case PAIRS -> switch (value) {
                case "a" -> "the first";
                case "b" -> "the second";
                default -> "neither";
            };
        };
    }

    /** For menus. */
    @Override
    public String toString() {
        return words;
    }
}
