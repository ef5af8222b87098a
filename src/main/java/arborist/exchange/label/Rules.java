package arborist.exchange.label;

import arborist.exchange.label.Choices.AfterError;
import arborist.exchange.label.Choices.Rows;
import arborist.exchange.label.Choices.Unlabelled;
import arborist.exchange.label.Choices.Zero;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which choices a format leaves, and which it takes where nobody chose.
 *
 * @param defaults as those who train on the format expect them
 */
public record Rules(Choices defaults, Set<Zero> zeros, Set<Unlabelled> unlabelled, Set<AfterError> afterErrors,
        Set<Rows> rows) {
    private static final Words WORDS = Words.of(Rules.class);
    private static final Set<Zero> TWO_VALUED = Set.of(Zero.GOOD, Zero.BAD, Zero.DROP);
    private static final Set<Unlabelled> NO_GAPS =
            Set.of(Unlabelled.DROP_ROW, Unlabelled.CUT, Unlabelled.GOOD, Unlabelled.BAD);
    private static final Set<AfterError> ANY_ENDING = Set.of(AfterError.values());
    private static final Set<Rows> ANY_ROWS = Set.of(Rows.values());

    /** Every step of a row is good or bad. */
    public static Rules twoValued(Choices defaults) {
        return new Rules(defaults, TWO_VALUED, NO_GAPS, ANY_ENDING, ANY_ROWS);
    }

    /** A row names its first bad step, and holds all steps. */
    public static Rules firstError(Choices defaults) {
        return new Rules(defaults, TWO_VALUED, Set.of(Unlabelled.DROP_ROW, Unlabelled.GOOD, Unlabelled.BAD),
                Set.of(AfterError.AS_LABELLED), ANY_ROWS);
    }

    /** A step may be 0 or have no label. */
    public static Rules everyValue(Choices defaults) {
        return new Rules(defaults, Set.of(Zero.values()), Set.of(Unlabelled.values()), ANY_ENDING, ANY_ROWS);
    }

    /** A row is about a whole solution, whatever its steps. */
    public static Rules whole(Choices defaults) {
        return new Rules(defaults, TWO_VALUED, Set.of(Unlabelled.DROP_ROW, Unlabelled.GOOD, Unlabelled.BAD),
                Set.of(AfterError.AS_LABELLED), ANY_ROWS);
    }

    /** A row is a whole tree with all its values. */
    public static Rules tree(Choices defaults) {
        return new Rules(defaults, Set.of(Zero.KEEP), Set.of(Unlabelled.KEEP), Set.of(AfterError.AS_LABELLED),
                Set.of(defaults.rows()));
    }

    /** @throws Refused where the format cannot do what was chosen */
    public void check(String format, Choices choices) {
        check(format, "--zero", choices.zero(), zeros);
        check(format, "--unlabelled", choices.unlabelled(), unlabelled);
        check(format, "--after-error", choices.afterError(), afterErrors);
        check(format, "--rows", choices.rows(), rows);
    }

    private static <E extends Enum<E>> void check(String format, String option, E chosen, Set<E> able) {
        if (!able.contains(chosen)) {
            throw new Refused(WORDS.say("rules.the-format-cannot-be-written", format, option, Choices.word(chosen),
                    able.stream().sorted().map(Choices::word).collect(Collectors.joining(", "))));
        }
    }
}
