package arborist.ui.labels;

import arborist.label.Preference;
import arborist.label.SolutionPair;
import arborist.label.Voice;
import arborist.label.queue.PairItem;
import arborist.label.queue.PairOrder;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One person comparing solutions two by two: which pair comes, and what each key says of it. A label is durable before the next pair comes. */
final class PairSitting {
    private static final Words WORDS = Words.of(PairSitting.class);
    private static final long SEED = 1;

    private final Session session;
    private final Supplier<List<ProblemRow>> rows;
    private final Shown shown;
    private final Hand hand;
    private final Pen pen;
    private final PairFeed feed;
    private final Consumer<Id> open;
    private final Consumer<String> tell;
    private final Turns turns = new Turns();
    private final ReadOnlyObjectWrapper<@Nullable PairCase> now = new ReadOnlyObjectWrapper<>(this, "now");
    private final ReadOnlyObjectWrapper<List<PairItem>> pairs = new ReadOnlyObjectWrapper<>(this, "pairs", List.of());
    private final ObjectProperty<PairOrder> order = new SimpleObjectProperty<>(this, "order", PairOrder.RANDOM);
    /** The keys of pairs that the annotator has compared. */
    private final Set<Id> done = new HashSet<>();
    private int place = -1;
    private boolean active;
    /** Labels that were given since the pairs were drawn, the last one first. */
    private final Deque<Given> given = new ArrayDeque<>();
    private @Nullable PairItem wanted;

    /** A label, and the key of the pair it was given to. */
    private record Given(Id problem, Label label, Id pair) {
        boolean isGone(Tree tree) {
            return tree.live(label.target().thought()).stream().flatMap(node -> node.findings().labels().stream())
                    .noneMatch(other -> other.id().equals(label.id()));
        }
    }

    /** @param open opens a problem in all views */
    PairSitting(Session session, Supplier<List<ProblemRow>> rows, Hand hand, Pen pen, PairFeed feed,
            Consumer<Id> open, Consumer<String> tell) {
        this.session = session;
        this.rows = rows;
        this.shown = hand.shown();
        this.hand = hand;
        this.pen = pen;
        this.feed = feed;
        this.open = open;
        this.tell = tell;
        shown.treeProperty().addListener((o, before, tree) -> follow(tree));
        order.addListener((o, before, after) -> ask());
        pen.settlesProperty().addListener((o, before, after) -> ask());
    }

    /** The pair that is compared, null where there is none. */
    ReadOnlyObjectProperty<@Nullable PairCase> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** All pairs in order. */
    ReadOnlyObjectProperty<List<PairItem>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    ObjectProperty<PairOrder> orderProperty() {
        return order;
    }

    /** Where one is, in words. */
    String where() {
        return place < 0 ? "" : WORDS.say("pair-sitting.where", place + 1,
                pairs.get().size(), pairs.get().stream().filter(p -> done.contains(p.key())).count());
    }

    Shown shown() {
        return shown;
    }

    PairFeed feed() {
        return feed;
    }

    /** Somebody looks at it, or not any more. */
    void activate(boolean looked) {
        if (looked && !active) {
            active = true;
            ask();
        }
        active = looked;
    }

    /** Undo or redo has changed problems: where what was said last is taken back, one is at its pair again. */
    void reversed(Set<Id> problems) {
        Given last = given.peek();
        if (active && last != null && problems.contains(last.problem)) {
            Fx.then(session.tree(last.problem), tree -> {
                if (last.equals(given.peek()) && last.isGone(tree)) {
                    given.pop();
                    back(last);
                }
            }, tell);
        }
    }

    private void back(Given taken) {
        done.remove(taken.pair);
        int at = pairs.get().stream().map(PairItem::key).toList().indexOf(taken.pair);
        if (at >= 0) {
            turns.take(() -> go(at));
        }
    }

    /** Opens a pair, whether it is among those that were drawn or not, as soon as these are there. */
    void settle(Id problem, Id one, Id other) {
        wanted = new PairItem(0, problem, SolutionPair.key(one, other), one, other, -1, Set.of());
    }

    /** @param side {@code A} for the left one, {@code B} for the right one */
    void prefer(Preference side) {
        turns.take(() -> {
            PairCase current = now.get();
            if (current == null) {
                return;
            }
            Label label = pen.fresh(null).preference(current.pair(), current.turned(side));
            Id problem = current.item().problem();
            turns.hold();
            hand.make(switch (side) {
                case A -> WORDS.say("pair-sitting.the-left-one-is-better");
                case B -> WORDS.say("pair-sitting.the-right-one-is-better");
                case NEITHER -> WORDS.say("pair-sitting.neither-is-better");
            }, () -> {
                pen.labelled();
                given.push(new Given(problem, label, current.item().key()));
                done.add(current.item().key());
                turns.free(this::nextOpen);
            }, sentence -> {
                turns.clear();
                tell.accept(sentence);
            }, new Change.AddLabel(label));
        });
    }

    void move(int by) {
        turns.take(() -> {
            int to = place + by;
            if (to < 0 || to >= pairs.get().size()) {
                tell.accept(to < 0 ? WORDS.say("pair-sitting.this-is-the-first-pair")
                        : WORDS.say("pair-sitting.this-is-the-last-pair"));
            } else {
                go(to);
            }
        });
    }

    /** Goes to the next pair that was not compared. */
    void next() {
        turns.take(this::nextOpen);
    }

    private void nextOpen() {
        List<PairItem> all = pairs.get();
        for (int i = 1; i <= all.size(); i++) {
            int at = (place + i) % all.size();
            if (!done.contains(all.get(at).key())) {
                go(at);
                return;
            }
        }
        PairCase current = now.get();
        Tree tree = shown.tree();
        if (current != null && tree != null) {
            now.set(PairCase.of(current.item(), tree, pen.voice()));
        }
        tell.accept(WORDS.say("pair-sitting.all-pairs-are-compared"));
    }

    private void ask() {
        if (active) {
            feed.ask(rows.get(), order.get(), SEED, all -> {
                Voice voice = pen.voice();
                done.clear();
                all.stream().filter(p -> p.done().contains(voice)).forEach(p -> done.add(p.key()));
                place = -1;
                given.clear();
                turns.clear();
                PairItem first = wanted;
                wanted = null;
                List<PairItem> with = new ArrayList<>(all);
                if (first != null && all.stream().noneMatch(p -> p.key().equals(first.key()))) {
                    with.add(first);
                }
                pairs.set(List.copyOf(with));
                if (first != null) {
                    go(with.stream().map(PairItem::key).toList().indexOf(first.key()));
                } else if (all.isEmpty()) {
                    now.set(null);
                } else {
                    nextOpen();
                    if (place < 0) {
                        go(0);
                    }
                }
            });
        }
    }

    private void go(int to) {
        place = to;
        Id problem = pairs.get().get(to).problem();
        Tree tree = shown.tree();
        if (tree != null && tree.problem() != null && tree.problem().id().equals(problem)) {
            take(tree);
        } else {
            // Until the other problem is there, keys wait for it.
            turns.hold();
            open.accept(problem);
        }
    }

    private void follow(@Nullable Tree tree) {
        if (active && tree != null && place >= 0 && place < pairs.get().size() && tree.problem() != null
                && tree.problem().id().equals(pairs.get().get(place).problem())) {
            boolean waiting = turns.isHeld() && (now.get() == null
                    || !now.get().item().equals(pairs.get().get(place)));
            if (waiting) {
                turns.free(() -> take(tree));
            } else {
                take(tree);
            }
        }
    }

    private void take(Tree tree) {
        PairCase next = PairCase.of(pairs.get().get(place), tree, pen.voice());
        PairCase before = now.get();
        now.set(next);
        if (next == null) {
            tell.accept(WORDS.say("pair-sitting.one-of-the-two-solutions"));
        } else if (before == null || !before.item().equals(next.item())) {
            pen.acted();
        }
    }
}
