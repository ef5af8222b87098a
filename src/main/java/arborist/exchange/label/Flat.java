package arborist.exchange.label;

import arborist.exchange.label.Choices.AfterError;
import arborist.exchange.label.Choices.Unlabelled;
import arborist.exchange.label.Choices.Zero;
import arborist.exchange.label.Mark.Value;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A solution as a row has it: the steps that are written, each with its mark, by the choices that were made.
 *
 * @param cut whether steps were left away at its end
 */
public record Flat(List<Node> steps, List<Mark> marks, boolean cut) {

    /**
     * Applies the choices.
     *
     * @return nothing where the solution gives no row; the account then knows why
     */
    public static Optional<Flat> of(Solution solution, Judge judge, Choices choices, Account account) {
        List<Mark> marks = new ArrayList<>(judge.steps(solution));
        marks.replaceAll(mark -> zero(mark, choices.zero()));
        int error = error(marks);
        int end = marks.size();
        boolean holdsGaps = choices.unlabelled() == Unlabelled.KEEP;
        for (int i = 0; i < end; i++) {
            Mark mark = marks.get(i);
            if (i > error) {
                if (choices.afterError() == AfterError.DROP) {
                    end = i;
                    continue;
                }
                mark = choices.afterError() == AfterError.BAD ? mark.with(Value.BAD)
                        : choices.afterError() == AfterError.MISSING ? Mark.NONE : mark;
            }
            if (!mark.value().rates() && !holdsGaps) {
                if (i <= error && choices.unlabelled() == Unlabelled.DROP_ROW) {
                    account.leaveOut("solutions with a step that has no label");
                    return Optional.empty();
                } else if (i > error || choices.unlabelled() == Unlabelled.CUT) {
                    end = i;
                    continue;
                }
                mark = mark.with(choices.unlabelled() == Unlabelled.GOOD ? Value.GOOD : Value.BAD);
            }
            marks.set(i, mark);
        }
        if (end == 0) {
            account.leaveOut("solutions without any label");
            return Optional.empty();
        }
        if (end < marks.size()) {
            account.lose("steps cut from the ends of rows", marks.size() - end);
        }
        return Optional.of(new Flat(List.copyOf(solution.steps().subList(0, end)), List.copyOf(marks.subList(0, end)),
                end < marks.size()));
    }

    public List<String> texts() {
        return steps.stream().map(Node::text).toList();
    }

    /** A mark by the choice of what becomes of a 0. */
    public static Mark zero(Mark mark, Zero zero) {
        if (mark.value() != Value.NEUTRAL || zero == Zero.KEEP) {
            return mark;
        }
        return switch (zero) {
            case GOOD -> mark.with(Value.GOOD);
            case BAD -> mark.with(Value.BAD);
            default -> Mark.NONE;
        };
    }

    /** The place of the first bad step; one past the last where there is none. */
    static int error(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).value() == Value.BAD) {
                return i;
            }
        }
        return marks.size();
    }
}
