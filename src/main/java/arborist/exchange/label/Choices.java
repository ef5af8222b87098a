package arborist.exchange.label;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written where those who train on such rows disagree.
 *
 * @param zero what becomes of a step that was rated 0, neither good nor bad
 * @param unlabelled what becomes of steps without a rating, up to the first bad one
 * @param afterError what becomes of steps after the first bad one
 * @param rows what a row is made of
 * @param labels whose labels are taken
 * @param annotator the one annotator whose labels are taken; null for gold where there is one, else the majority
 */
public record Choices(Zero zero, Unlabelled unlabelled, AfterError afterError, Rows rows, Labels labels,
        @Nullable String annotator) {

    /** What becomes of a 0; {@code KEEP} writes it as it is, {@code DROP} takes the step for unlabelled. */
    public enum Zero {
        GOOD, BAD, DROP, KEEP
    }

    /** What becomes of a missing label; {@code CUT} ends the row before the step, {@code KEEP} writes it as missing. */
    public enum Unlabelled {
        DROP_ROW, CUT, GOOD, BAD, KEEP
    }

    /** What becomes of what follows an error; {@code DROP} ends the row with the error. */
    public enum AfterError {
        AS_LABELLED, MISSING, BAD, DROP
    }

    /** A row for each solution, or for each branch of the tree, alternatives included. */
    public enum Rows {
        SOLUTION, BRANCH
    }

    /** Labels of people, of programs, or those of people where there are any and else those of programs. */
    public enum Labels {
        HUMAN, AUTO, BOTH
    }

    /** A choice as it is typed. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Choices withZero(Zero value) {
        return new Choices(value, unlabelled, afterError, rows, labels, annotator);
    }

    public Choices withUnlabelled(Unlabelled value) {
        return new Choices(zero, value, afterError, rows, labels, annotator);
    }

    public Choices withAfterError(AfterError value) {
        return new Choices(zero, unlabelled, value, rows, labels, annotator);
    }

    public Choices withRows(Rows value) {
        return new Choices(zero, unlabelled, afterError, value, labels, annotator);
    }

    public Choices withLabels(Labels value) {
        return new Choices(zero, unlabelled, afterError, rows, value, annotator);
    }

    public Choices withAnnotator(@Nullable String value) {
        return new Choices(zero, unlabelled, afterError, rows, labels, value);
    }
}
