package arborist.label.agree;

import arborist.label.FirstError;
import arborist.label.Schemes;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What annotators can agree on. */
public enum Compared {
    STEPS(Schemes.STEP_RATING, true), FIRST_ERRORS(Schemes.FIRST_ERROR, false),
    SOLUTIONS(Schemes.SOLUTION_RATING, true), PAIRS(Schemes.PREFERENCE, false);

    private static final Words WORDS = Words.of(Compared.class);
    private final String scheme;
    private final boolean ordered;

    Compared(String scheme, boolean ordered) {
        this.scheme = scheme;
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
            case FIRST_ERRORS -> value.equals(FirstError.nowhere().toString()) ? WORDS.say("compared.word.nowhere")
                    : WORDS.say("compared.word.step", Integer.parseInt(value) + 1);
            case STEPS, SOLUTIONS -> switch (value) {
                case "-1" -> WORDS.say("compared.word.bad");
                case "0" -> WORDS.say("compared.word.okay");
                default -> this == STEPS ? WORDS.say("compared.word.great") : WORDS.say("compared.word.good");
            };
            case PAIRS -> switch (value) {
                case "a" -> WORDS.say("compared.word.first");
                case "b" -> WORDS.say("compared.word.second");
                default -> WORDS.say("compared.word.neither");
            };
        };
    }

    /** For menus. */
    @Override
    public String toString() {
        return WORDS.of("compared", this);
    }
}
