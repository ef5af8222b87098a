package arborist.label.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.label.Truth;
import arborist.label.Voice;
import arborist.label.time.Pace;
import arborist.trace.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** In which order solutions come, and to whom. */
class QueueTest {
    private static final Voice ANN = Voice.person("Ann");

    private static Item item(int number, int steps, Truth truth, double score, double apart, boolean gold) {
        return new Item(number, Id.derived("p", "" + number), Id.derived("l", "" + number),
                Id.derived("k", "" + number),
                steps, steps * 10, truth, Map.of(), Map.of("prm", score), 1 - Math.abs(2 * score - 1), apart, 0, gold);
    }

    private static List<Item> many(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> item(i, 1 + random.nextInt(9),
                List.of(Truth.values()).get(random.nextInt(3)), random.nextDouble(), random.nextDouble(),
                random.nextInt(5) == 0))
                .toList();
    }

    private static List<Integer> numbers(Queue queue) {
        return queue.entries().stream().map(e -> e.item().number()).toList();
    }

    @Test
    void eachOrderIsWhatItSays() {
        List<Item> items = List.of(item(0, 3, Truth.WRONG, 0.6, 0.1, false), item(1, 1, Truth.RIGHT, 0.9, 0.5, false),
                item(2, 2, Truth.WRONG, 0.95, 0.2, false), item(3, 5, Truth.UNKNOWN, 0.45, 0.9, false));
        assertThat(order(items, Order.AS_GIVEN)).containsExactly(0, 1, 2, 3);
        assertThat(order(items, Order.SHORTEST)).containsExactly(1, 2, 0, 3);
        assertThat(order(items, Order.CONVINCING_WRONG)).containsExactly(2, 0, 3, 1);
        assertThat(order(items, Order.SCORERS_APART)).containsExactly(3, 1, 2, 0);
        assertThat(order(items, Order.UNCERTAIN)).containsExactly(3, 0, 1, 2);
        assertThat(order(items, Order.RANDOM)).containsExactlyInAnyOrder(0, 1, 2, 3);
        for (Order order : Order.values()) {
            assertThat(Order.of(order.id())).contains(order);
        }
    }

    private static List<Integer> order(List<Item> items, Order order) {
        return numbers(Queue.of(items, Queue.Plan.of("Ann", order).scorer("prm")));
    }

    @Test
    void filtersLeaveOut() {
        List<Item> items = List.of(item(0, 3, Truth.WRONG, 0.6, 0, false), item(1, 1, Truth.RIGHT, 0.9, 0, false));
        assertThat(kept(items, Filter.answers(List.of(Truth.WRONG)))).containsExactly(0);
        assertThat(kept(items, Filter.steps(1, 2))).containsExactly(1);
        assertThat(kept(items, Filter.problems(1, 9))).containsExactly(1);
        assertThat(kept(items, Filter.score(Optional.of("prm"), 0.5, 0.7))).containsExactly(0);
        assertThat(kept(items, Filter.score(Optional.of("other"), 0, 1))).isEmpty();
        assertThat(kept(items, Filter.answers(List.of(Truth.WRONG)).and(Filter.steps(1, 2)))).isEmpty();
        assertThat(kept(List.of(items.getFirst(), done(items.getLast())), Filter.openFor(ANN))).containsExactly(0);
        assertThat(kept(List.of(items.getFirst(), done(items.getLast())), Filter.doneBy(1, 1))).containsExactly(1);
    }

    private static List<Integer> kept(List<Item> items, Filter filter) {
        return numbers(Queue.of(items, Queue.Plan.of("Ann", Order.AS_GIVEN).filter(filter)));
    }

    private static Item done(Item item) {
        return new Item(item.number(), item.problem(), item.leaf(), item.key(), item.steps(), item.letters(),
                item.truth(), Map.of(ANN, new Item.Work(item.steps(), true, Optional.empty())), item.scores(),
                item.uncertainty(), item.scorersApart(), item.annotatorsApart(), item.gold());
    }

    @Test
    void oneGoesOnWhereOneLeft() {
        List<Item> items = many(20, 1);
        Queue.Plan plan = Queue.Plan.of("Ann", Order.RANDOM).seed(7).gold(0.2);
        Queue before = Queue.of(items, plan);
        Set<Id> labelled = new HashSet<>();
        before.entries().subList(0, 5).forEach(e -> labelled.add(e.item().key()));
        Queue after = Queue.of(items.stream().map(i -> labelled.contains(i.key()) ? done(i) : i).toList(), plan);
        assertThat(numbers(after)).isEqualTo(numbers(before));
        assertThat(after.next(ANN, 0)).contains(5);
        assertThat(before.with(IntStream.range(0, after.entries().size()).boxed()
                .collect(Collectors.toMap(i -> i, i -> after.entries().get(i).item())))).isEqualTo(after);
        assertThat(Queue.of(many(3, 1).stream().map(QueueTest::done).toList(), plan).next(ANN, 0)).isEmpty();
    }

    @Property(tries = 50)
    void whoeverAsksInWhateverOrderTheQueueIsTheSame(@ForAll long seed, @ForAll long shuffling) {
        List<Item> items = many(60, seed);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(shuffling));
        Queue.Plan plan = Queue.Plan.of("Ann", Order.RANDOM).seed(seed).gold(0.1)
                .sharing(new Sharing(0.3, List.of("Ben", "Ann"), seed));
        assertThat(Queue.of(shuffled, plan)).isEqualTo(Queue.of(items, plan));
    }

    @Property(tries = 30)
    void everySolutionIsForEverybodyOrForOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int people,
            @ForAll @DoubleRange(min = 0, max = 1) double overlap) {
        List<String> names = IntStream.range(0, people).mapToObj(i -> "annotator " + i).toList();
        Sharing sharing = new Sharing(overlap, names.reversed(), seed);
        int shared = 0;
        for (Item item : many(300, seed)) {
            long for_ =
                    names.stream().filter(name -> new Sharing(overlap, names, seed).isFor(name, item.key())).count();
            assertThat(for_).isEqualTo(sharing.isForAll(item.key()) ? people : 1);
            shared += sharing.isForAll(item.key()) ? 1 : 0;
        }
        // 300 draws lie within six standard deviations but once in a billion times.
        assertThat(shared / 300.0).isCloseTo(overlap, within(6 * Math.sqrt(0.25 / 300)));
    }

    @Property(tries = 60)
    void goldIsHiddenEvenlyAndTheOthersKeepTheirOrder(@ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double share) {
        List<Item> items = many(200, seed);
        Queue queue = Queue.of(items, Queue.Plan.of("Ann", Order.AS_GIVEN).seed(seed).gold(share));
        List<Queue.Entry> gold = queue.entries().stream().filter(Queue.Entry::gold).toList();
        long ordinary = items.stream().filter(i -> !i.gold()).count();
        long there = items.size() - ordinary;
        assertThat(gold).hasSize((int) Math.min(there, Math.round(ordinary * share / (1 - share))))
                .allMatch(e -> e.item().gold()).doesNotHaveDuplicates();
        assertThat(queue.entries().stream().filter(e -> !e.gold()).map(e -> e.item().number()))
                .containsExactlyElementsOf(items.stream().filter(i -> !i.gold()).map(Item::number).toList());
    }

    @Test
    void aSittingEndsAfterSoManyOrSoLong() {
        Instant start = Instant.EPOCH;
        Pace pace = Pace.of(Duration.ofMinutes(2)).acted(start).acted(start.plusSeconds(100));
        Pace three = pace.labelled(start.plusSeconds(100)).pace().labelled(start.plusSeconds(100)).pace()
                .labelled(start.plusSeconds(100)).pace();
        Pace none = Pace.of(Duration.ofMinutes(2));
        assertThat(Stop.NEVER.isReached(none, three)).isFalse();
        assertThat(new Stop(OptionalInt.of(4), Optional.empty()).isReached(none, three)).isFalse();
        assertThat(new Stop(OptionalInt.of(3), Optional.empty()).isReached(none, three)).isTrue();
        assertThat(new Stop(OptionalInt.of(1), Optional.empty()).isReached(three, three)).as("counted from then on")
                .isFalse();
        assertThat(new Stop(OptionalInt.empty(), Optional.of(Duration.ofSeconds(100))).isReached(none, pace)).isTrue();
        assertThat(new Stop(OptionalInt.empty(), Optional.of(Duration.ofSeconds(101))).isReached(none, pace)).isFalse();
    }

    @Test
    void aHundredThousandAreQueued() {
        List<Item> items = many(100_000, 5);
        for (Order order : Order.values()) {
            Queue queue = Queue.of(items, Queue.Plan.of("Ann", order).seed(1).gold(0.05)
                    .sharing(new Sharing(0.1, List.of("Ann", "Ben"), 1)));
            assertThat(queue.entries()).hasSizeBetween(40_000, 60_000);
        }
    }
}
