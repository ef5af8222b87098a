package arborist.label.queue;

import arborist.label.Truth;
import arborist.label.Voice;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which solutions are to be labelled. */
@FunctionalInterface
public interface Filter {
    Filter ALL = item -> true;

    boolean keeps(Item item);

    default Filter and(Filter other) {
        return item -> keeps(item) && other.keeps(item);
    }

    /** Those that the annotator has not done yet. */
    static Filter openFor(Voice voice) {
        return item -> !item.isDone(voice);
    }

    /** Those that at least so many people, and at most so many, have done. */
    static Filter doneBy(int least, int most) {
        return item -> {
            long people = item.work().keySet().stream()
                    .filter(v -> v.kind() == Voice.Kind.PERSON && item.isDone(v)).count();
            return people >= least && people <= most;
        };
    }

    /** Those with such answers. */
    static Filter answers(Collection<Truth> truths) {
        Set<Truth> wanted = Set.copyOf(truths);
        return item -> wanted.contains(item.truth());
    }

    /** Those with so many steps. */
    static Filter steps(int least, int most) {
        return item -> item.steps() >= least && item.steps() <= most;
    }

    /** Those of some problems, by their numbers. */
    static Filter problems(int first, int last) {
        return item -> item.number() >= first && item.number() <= last;
    }

    /** Those that a scorer rates so; without a name the mean of all scorers. One without a score is left out. */
    static Filter score(Optional<String> scorer, double least, double most) {
        return item -> item.score(scorer).stream().anyMatch(s -> s >= least && s <= most);
    }
}
