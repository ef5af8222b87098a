package arborist.task.make;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws some of many in a random order. */
final class Shuffled {
    private Shuffled() {}

    /** One that must be among them, and others up to so many in all. */
    static List<String> with(String one, Stream<String> others, int most, RandomGenerator random) {
        List<String> pool = others.filter(other -> !other.equals(one))
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> drawn = new LinkedHashSet<>();
        drawn.add(one);
        while (drawn.size() < most && !pool.isEmpty()) {
            drawn.add(pool.remove(random.nextInt(pool.size())));
        }
        List<String> list = new ArrayList<>(drawn);
        list.add(random.nextInt(list.size()), list.removeFirst());
        return list;
    }
}
