package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;

/** Each number in a text; where the last one is a part of a formula, that formula in its place: {@code $\sqrt{4}$} is not 4. */
final class LastNumber implements AnswerRule {
    private final AnswerRule numbers = new Numbers();
    private final AnswerRule formulas = new Formula();

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = numbers.find(text);
        if (found.isEmpty() || text.indexOf('$') < 0 && text.indexOf('\\') < 0) {
            return found;
        }
        FoundAnswer last = found.getLast();
        List<FoundAnswer> holding = formulas.find(text).stream()
                .filter(formula -> formula.from() <= last.from() && last.to() <= formula.to()
                        && formula.answer().length() > last.answer().length())
                .toList();
        if (holding.isEmpty()) {
            return found;
        }
        FoundAnswer formula = holding.getLast();
        List<FoundAnswer> all = new ArrayList<>(found);
        all.removeIf(number -> number.from() >= formula.from());
        all.add(formula);
        return all;
    }
}
