package arborist.ui.samples;

import arborist.answer.formula.Prover;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.vote.VoteReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which samples of the open problem are looked at, and their vote: what the columns and the vote beside them have in common. */
final class Looking implements AutoCloseable {
    private final Shown shown;
    private final BooleanProperty active;
    private final Counter counter;
    private final ReadOnlyObjectWrapper<@Nullable Lineup> lineup = new ReadOnlyObjectWrapper<>(this, "lineup");
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(this, "columns", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Column> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ObjectProperty<@Nullable String> answer = new SimpleObjectProperty<>(this, "answer");
    private final ObjectProperty<@Nullable Evidence> evidence = new SimpleObjectProperty<>(this, "evidence");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.ANSWER);
    private final ObjectProperty<Sift> sift = new SimpleObjectProperty<>(this, "sift", Sift.ALL);
    private final ReadOnlyObjectWrapper<List<Scope>> scopes = new ReadOnlyObjectWrapper<>(this, "scopes", List.of());
    private final ReadOnlyObjectWrapper<Set<Id>> pinned = new ReadOnlyObjectWrapper<>(this, "pinned", Set.of());
    private @Nullable Scope wanted;
    private @Nullable Id problem;
    private @Nullable Id run;
    private boolean stale = true;

    /**
     * Samples that a diagnosis rests on.
     *
     * @param steps for each sample the step that is meant, none where all of it is
     */
    record Evidence(String words, Set<Id> samples, Map<Id, Id> steps) {

        Evidence(String words, Set<Id> samples) {
            this(words, samples, Map.of());
        }
    }

    /**
     * Looks at nothing yet.
     *
     * @param active whether somebody looks; else nothing is counted
     * @param prover tells which formulas are the same
     */
    Looking(Shown shown, BooleanProperty active, Prover prover) {
        counter = new Counter(prover, this::counted);
        this.shown = shown;
        this.active = active;
        shown.treeProperty().addListener((o, before, now) -> follow(shown.edits()));
        shown.runProperty().addListener((o, before, now) -> {
            wanted = null;
            follow(null);
        });
        active.addListener((o, before, now) -> follow(null));
        shown.eyesProperty().addListener((o, before, now) -> follow(null));
        shown.verdictsHiddenProperty().addListener((o, before, now) -> {
            if (now && sift.get().judges()) {
                sift.set(Sift.ALL);
            }
            if (now && order.get().judges()) {
                order.set(Order.ANSWER);
            }
            evidence.set(null);
            choose();
        });
        // What was asked for last is shown, and not what both leave.
        answer.addListener((o, before, now) -> {
            if (now != null) {
                evidence.set(null);
            }
        });
        evidence.addListener((o, before, now) -> {
            if (now != null) {
                answer.set(null);
            }
        });
        List.of(answer, evidence, order, sift).forEach(p -> p.addListener((o, before, now) -> choose()));
    }

    /** Null where there are no samples, or nobody has counted them yet. */
    ReadOnlyObjectProperty<@Nullable Lineup> lineupProperty() {
        return lineup.getReadOnlyProperty();
    }

    /** Those that are shown, in their order. */
    ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The one that is selected, null where none is. */
    ReadOnlyObjectWrapper<@Nullable Column> chosenProperty() {
        return chosen;
    }

    /** The answer whose samples alone are shown, null for all; of a group the answer that stands for it. */
    ObjectProperty<@Nullable String> answerProperty() {
        return answer;
    }

    /** The samples that alone are shown, null for all. */
    ObjectProperty<@Nullable Evidence> evidenceProperty() {
        return evidence;
    }

    /** Whether some samples were asked for alone, by a bar or by a diagnosis. */
    boolean narrowed() {
        return answer.get() != null || evidence.get() != null;
    }

    /** Shows all samples again, whether some were asked for alone or not. */
    void widen() {
        evidence.set(null);
        answer.set(null);
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ObjectProperty<Sift> siftProperty() {
        return sift;
    }

    /** Whose samples there are to choose from. */
    ReadOnlyObjectProperty<List<Scope>> scopesProperty() {
        return scopes.getReadOnlyProperty();
    }

    /** Whose are looked at, null where there are none. */
    @Nullable Scope scope() {
        return scopes.get().stream().filter(s -> Objects.equals(s.run(), run)).findFirst().orElse(null);
    }

    /** Looks at other samples of the problem. */
    void look(Scope scope) {
        if (!scope.equals(scope())) {
            wanted = scope;
            follow(null);
        }
    }

    /** Those that stand first whatever the order. */
    ReadOnlyObjectProperty<Set<Id>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** Pins a sample, or lets it go. */
    void pin(Id sample) {
        Set<Id> now = new LinkedHashSet<>(pinned.get());
        if (!now.remove(sample)) {
            now.add(sample);
        }
        pinned.set(now);
        choose();
    }

    boolean hidden() {
        return shown.verdictsHiddenProperty().get();
    }

    Shown shown() {
        return shown;
    }

    @Override
    public void close() {
        counter.close();
    }

    private void follow(@Nullable List<Edit> since) {
        if (!active.get()) {
            stale = true;
            return;
        }
        Tree tree = shown.tree();
        if (tree == null) {
            forget();
            return;
        }
        Id now = tree.problem() == null ? null : tree.problem().id();
        if (!Objects.equals(now, problem)) {
            forget();
            problem = now;
        }
        if (since == null || stale || scopes.get().isEmpty() || !VoteReader.leavesSamples(since)) {
            scopes.set(Scope.of(tree));
        }
        Scope asked = wanted;
        if (asked != null && scopes.get().stream().noneMatch(s -> Objects.equals(s.run(), asked.run()))) {
            wanted = null;
        }
        Scope still = wanted;
        Id before = run;
        run = still != null ? still.run() : Scope.unasked(tree, shown.runProperty().get());
        counter.ask(tree, run, shown.eyesProperty().get(), stale || !Objects.equals(before, run) ? null : since);
        stale = false;
    }

    private void forget() {
        problem = null;
        wanted = null;
        run = null;
        stale = true;
        answer.set(null);
        evidence.set(null);
        pinned.set(Set.of());
        chosen.set(null);
        scopes.set(List.of());
        lineup.set(null);
        columns.set(List.of());
    }

    private void counted(Optional<Lineup> now) {
        Lineup next = now.orElse(null);
        if (next != null && !next.problem().equals(problem)) {
            return;
        }
        lineup.set(next);
        String of = answer.get();
        if (next == null || of != null && group(next, of) < 0) {
            answer.set(null);
        }
        choose();
    }

    /** The place of the group that an answer stands for, -1 where there is none. */
    static int group(Lineup lineup, String answer) {
        for (int i = 0; i < lineup.count().decision().standings().size(); i++) {
            if (lineup.count().decision().standings().get(i).group().answer().equals(answer)) {
                return i;
            }
        }
        return -1;
    }

    private void choose() {
        Lineup now = lineup.get();
        if (now == null) {
            columns.set(List.of());
            return;
        }
        String of = answer.get();
        int group = of == null ? -1 : group(now, of);
        Evidence only = evidence.get();
        Set<Id> first = new HashSet<>(pinned.get());
        List<Column> some = new ArrayList<>();
        for (Column column : now.columns()) {
            boolean passes = (group < 0 || column.group() == group) && sift.get().passes(column)
                    && (only == null || only.samples.contains(column.id()));
            if (passes || first.contains(column.id())) {
                some.add(column);
            }
        }
        some.sort((a, b) -> Boolean.compare(first.contains(b.id()), first.contains(a.id())) != 0
                ? Boolean.compare(first.contains(b.id()), first.contains(a.id()))
                : order.get().compare(a, b));
        columns.set(some);
    }
}
