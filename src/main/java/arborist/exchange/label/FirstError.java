package arborist.exchange.label;

import arborist.exchange.label.Choices.Unlabelled;
import arborist.exchange.label.Mark.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The place of a solution's first wrong step, by the choices that were made. */
public final class FirstError {
    /** Where all steps are good. */
    public static final int NONE = -1;

    private FirstError() {}

    /** The place, or {@link #NONE}; empty where labels are missing before it, and the account then knows. */
    public static OptionalInt of(Solution solution, Judge judge, Choices choices, Account account) {
        List<Mark> marks = new ArrayList<>(judge.steps(solution));
        marks.replaceAll(mark -> Flat.zero(mark, choices.zero()));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean rates = mark.value().rates();
            if (!rates && choices.unlabelled() == Unlabelled.DROP_ROW) {
                account.leaveOut("solutions with a step that has no label");
                return OptionalInt.empty();
            }
            if (mark.value() == Value.BAD || !rates && choices.unlabelled() == Unlabelled.BAD) {
                account.label("error", mark);
                return OptionalInt.of(i);
            }
        }
        account.label("no error", marks.getLast());
        return OptionalInt.of(NONE);
    }
}
