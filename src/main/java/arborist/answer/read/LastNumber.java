package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Each number in a text; where the last one is a part of a formula, that formula in its place: {@code $\sqrt{4}$} is not 4. */
final class LastNumber implements AnswerRule {
    private final AnswerRule numbers = new Numbers();
    private final AnswerRule formulas = new Formula();

    private static final Pattern JOINT = Pattern.compile("\\s*(?:,\\s*)?(?:\\b(?:and|or)\\s+)|,\\s+");
    private static final Pattern END = Pattern.compile("[\\s.*!]*");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = joined(text, numbers.find(text));
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

    /** "The solutions are 2 and 3" ends in two numbers, neither of which is the answer alone. */
    private static List<FoundAnswer> joined(String text, List<FoundAnswer> numbers) {
        List<FoundAnswer> all = new ArrayList<>(numbers);
        while (all.size() > 1 && END.matcher(text.substring(all.getLast().to())).matches()) {
            FoundAnswer last = all.getLast();
            FoundAnswer before = all.get(all.size() - 2);
            if (!JOINT.matcher(text.substring(before.to(), last.from())).matches()) {
                break;
            }
            all.removeLast();
            all.removeLast();
            all.add(new FoundAnswer(text.substring(before.from(), last.to()), last.rule(), before.from(), last.to()));
        }
        return all;
    }
}
