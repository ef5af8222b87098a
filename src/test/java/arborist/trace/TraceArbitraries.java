package arborist.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What properties of edits are tried on: random histories of one problem. */
public final class TraceArbitraries {
    /** Who works on the problem: persons, a search nobody asked for directly, and what a person asked for. */
    public static final List<Author> AUTHORS = List.of(Author.person("Anna"), Author.person("Ben 🧠"),
            new Author(Author.Role.STRATEGY, "tot-beam", null), new Author(Author.Role.SCORER, "value prompt", null),
            Author.importer("tot-game24", "Anna"), new Author(Author.Role.PROGRAM, "arborist", null));

    private TraceArbitraries() {}

    /**
     * Edits of one problem in {@link Edit#ORDER}, up to 150, by several authors, at times two with one clock; times are whole
     * milliseconds.
     */
    public static Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 150))
                .as(TraceArbitraries::history);
    }

    /** One change of any kind. */
    public static Arbitrary<Change> changes() {
        return edits().filter(all -> !all.isEmpty()).map(all -> all.getLast().change());
    }

    /** The history a seed stands for; a longer one begins with the shorter ones. */
    public static List<Edit> history(long seed, int size) {
        Random random = new Random(seed);
        Id problem = new Id(random.nextLong(), random.nextLong());
        RandomChanges changes = new RandomChanges(random, problem);
        List<Edit> edits = new ArrayList<>();
        Tree tree = Tree.EMPTY;
        long clock = 1;
        Id group = new Id(random.nextLong(), random.nextLong());
        Author author = AUTHORS.getFirst();
        List<Change> beginning = changes.beginning();
        for (int i = 0; i < size; i++) {
            Change change = i < beginning.size() ? beginning.get(i) : changes.next(tree);
            if (i > beginning.size() && random.nextInt(3) > 0) {
                group = new Id(random.nextLong(), random.nextLong());
                author = AUTHORS.get(random.nextInt(AUTHORS.size()));
            }
            // The ids of edits rise, so that edits with one clock keep the order in which they were made.
            Edit edit = new Edit(new Id(i, random.nextLong()), problem, clock, group, author,
                    Instant.ofEpochMilli(1_700_000_000_000L + i), change, null);
            clock += random.nextInt(5) == 0 ? 0 : 1;
            edits.add(edit);
            tree = tree.apply(List.of(edit));
        }
        return edits;
    }
}
