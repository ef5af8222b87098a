package arborist.task.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Solves a story with one wrong calculation, and goes on from what it gave. */
public final class Slip {
    private Slip() {}

    /**
     * The lines of the solution and its wrong result.
     *
     * @param lines in the order given
     */
    public record Solution(List<String> lines, int answer) {
        public Solution {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param order of the steps
     * @param at the place in that order of the step that goes wrong
     * @param wrong makes a wrong calculation of the right one
     * @return empty where the answer is right all the same, or no whole number, or the calculation is one that is needed elsewhere
     */
    public static Optional<Solution> solve(Story story, List<Integer> order, int at, UnaryOperator<Calculation> wrong) {
        Map<String, Integer> values = new HashMap<>(story.values());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Working step = story.template().workings().get(order.get(i));
            Optional<Calculation> right = step.work(values);
            if (right.isEmpty()) {
                return Optional.empty();
            }
            Calculation done = i == at ? wrong.apply(right.get()) : right.get();
            if (i == at && story.needs().stream().anyMatch(done::sameAs)) {
                return Optional.empty();
            }
            values.put(step.result(), done.result());
            lines.add(story.line(order.get(i), done, values));
        }
        int answer = story.template().answer(values);
        return answer == story.answer() ? Optional.empty() : Optional.of(new Solution(lines, answer));
    }
}
