package arborist.ui.labels;

import arborist.label.SolutionPair;
import arborist.label.Voice;
import arborist.label.queue.PairItem;
import arborist.label.queue.PairOrder;
import arborist.session.ProblemRow;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which pairs are compared, in which order, and which of them an annotator has compared. */
final class PairDraw {
    private static final int NONE_WANTED = -1;

    private final PairFeed feed;
    private final Supplier<List<ProblemRow>> rows;
    private final Supplier<Voice> voice;
    private final ReadOnlyObjectWrapper<List<PairItem>> pairs = new ReadOnlyObjectWrapper<>(this, "pairs", List.of());
    private final ObjectProperty<PairOrder> order = new SimpleObjectProperty<>(this, "order", PairOrder.RANDOM);
    private final ObjectProperty<Long> seed = new SimpleObjectProperty<>(this, "seed", Wish.USUAL.seed());
    /** The keys of pairs that the annotator has compared. */
    private final Set<Id> done = new HashSet<>();
    private final ReadOnlyIntegerWrapper compared = new ReadOnlyIntegerWrapper(this, "compared");
    private @Nullable PairItem wanted;

    /** What happens while pairs are drawn. */
    interface Drawn {
        /** Other pairs are there: where one was is no place any more. */
        void begin();

        /** @param first the place of the pair to begin with; -1 where one is to begin with the first that is open */
        void at(int first);
    }

    /** @param voice whose preferences are given now */
    PairDraw(PairFeed feed, Supplier<List<ProblemRow>> rows, Supplier<Voice> voice) {
        this.feed = feed;
        this.rows = rows;
        this.voice = voice;
    }

    /** All pairs in order. */
    ReadOnlyObjectProperty<List<PairItem>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    List<PairItem> all() {
        return pairs.get();
    }

    ObjectProperty<PairOrder> orderProperty() {
        return order;
    }

    /** The number that chance is drawn from: with the same one the same pairs come. */
    ObjectProperty<Long> seedProperty() {
        return seed;
    }

    PairFeed feed() {
        return feed;
    }

    /** The pair was compared, or that was taken back. */
    void set(Id pair, boolean compared) {
        if (compared) {
            done.add(pair);
        } else {
            done.remove(pair);
        }
        count();
    }

    /** How many were compared. */
    ReadOnlyIntegerProperty comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    private void count() {
        compared.set((int) pairs.get().stream().filter(p -> done.contains(p.key())).count());
    }

    /** The place of a pair, -1 where it is not among them. */
    int place(Id pair) {
        return pairs.get().stream().map(PairItem::key).toList().indexOf(pair);
    }

    /** The place of the next pair after one that was not compared, -1 where all were. */
    int open(int after) {
        List<PairItem> all = pairs.get();
        for (int i = 1; i <= all.size(); i++) {
            int at = (after + i) % all.size();
            if (!done.contains(all.get(at).key())) {
                return at;
            }
        }
        return -1;
    }

    /** A pair that is compared first when they are drawn next, whether it is among them or not. */
    void want(Id problem, Id one, Id other) {
        wanted = new PairItem(0, problem, SolutionPair.key(one, other), one, other, -1, Set.of());
    }

    /** Draws them anew. */
    void ask(Drawn drawn) {
        feed.ask(rows.get(), order.get(), seed.get(), all -> {
            done.clear();
            all.stream().filter(p -> p.done().contains(voice.get())).forEach(p -> done.add(p.key()));
            drawn.begin();
            PairItem first = wanted;
            wanted = null;
            List<PairItem> with = new ArrayList<>(all);
            if (first != null && all.stream().noneMatch(p -> p.key().equals(first.key()))) {
                with.add(first);
            }
            pairs.set(List.copyOf(with));
            count();
            drawn.at(first == null ? NONE_WANTED : place(first.key()));
        });
    }
}
