package arborist.vote;

import arborist.trace.Id;
import java.util.List;
import java.util.Map;

/**
 * What people who labelled steps say of them, as far as whoever looks is to see it. Who reads labels hands it in: what a label means, and
 * what holds where people differ, is not for a vote to know.
 *
 * @param wrong who calls a step wrong, of the steps that count as labelled wrong
 * @param right who calls a step right
 */
public record Opinions(Map<Id, List<String>> wrong, Map<Id, List<String>> right) {
    /** Nobody said anything, or nothing of it is to be seen. */
    public static final Opinions NONE = new Opinions(Map.of(), Map.of());

    public Opinions {
        wrong = Map.copyOf(wrong);
        right = Map.copyOf(right);
    }

    List<String> callWrong(Id step) {
        return wrong.getOrDefault(step, List.of());
    }

    List<String> callRight(Id step) {
        return right.getOrDefault(step, List.of());
    }
}
