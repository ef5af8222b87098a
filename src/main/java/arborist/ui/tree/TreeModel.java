package arborist.ui.tree;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.Thing;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** What of the shown tree is to be seen: what is folded, focused, filtered and searched, and the plan that comes of it. */
final class TreeModel implements AutoCloseable {
    private final Shown shown;
    private final Runnable repaint;
    private final Runnable reword;
    private final Layouts layouts = new Layouts(this::planned, this::found);
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Id> focus = new SimpleObjectProperty<>();
    private final ObjectProperty<TreeFilter> filter = new SimpleObjectProperty<>(TreeFilter.ALL);
    private final ReadOnlyObjectWrapper<TreeSearch> search = new ReadOnlyObjectWrapper<>(TreeSearch.NONE);
    private final ObjectProperty<Folding> folding = new SimpleObjectProperty<>(Folding.NONE);
    private final ObjectProperty<@Nullable Still> still = new SimpleObjectProperty<>();
    private final Arrivals arrivals = new Arrivals();
    private final ChangeListener<@Nullable Tree> news = (o, before, now) -> follow(before, now);
    private final ChangeListener<Map<Id, String>> grown = (o, before, now) -> grow(before, now);
    private final InvalidationListener replan = o -> plan();

    /**
     * @param repaint is run when thoughts look different while the plan stays
     * @param reword is run when only texts have grown that a card shows
     */
    TreeModel(Shown shown, Runnable repaint, Runnable reword) {
        this.shown = shown;
        this.repaint = repaint;
        this.reword = reword;
        shown.treeProperty().addListener(news);
        shown.growingProperty().addListener(grown);
        shown.runProperty().addListener(replan);
        shown.verdictsHiddenProperty().addListener(replan);
        shown.eyesProperty().addListener(replan);
        focus.addListener(replan);
        filter.addListener(replan);
        folding.addListener(replan);
        still.addListener(replan);
        plan();
    }

    Shown shown() {
        return shown;
    }

    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    @Nullable Plan current() {
        return plan.get();
    }

    List<Extra> extras() {
        return arrivals.extras();
    }

    ObjectProperty<@Nullable Id> focusProperty() {
        return focus;
    }

    /** In whose places all stands; null where the tree stands as it is. */
    ObjectProperty<@Nullable Still> stillProperty() {
        return still;
    }

    ObjectProperty<TreeFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<TreeSearch> searchProperty() {
        return search.getReadOnlyProperty();
    }

    ObjectProperty<Folding> foldingProperty() {
        return folding;
    }

    /** The text as it stands, or as far as it has grown. */
    String text(Node node) {
        return shown.growingProperty().get().getOrDefault(node.id(), node.text());
    }

    /** Unfolds what hides a thought, and leaves the focus where the thought is not in it. */
    void uncover(Id thought) {
        Tree tree = shown.tree();
        if (tree == null) {
            return;
        }
        List<Node> path = tree.path(thought);
        Id top = focus.get();
        if (top != null && path.stream().noneMatch(n -> n.id().equals(top))) {
            focus.set(null);
        }
        folding.set(folding.get().uncovering(path));
    }

    /** Looks for thoughts with all of these words; none of them ends the search. */
    void search(String words) {
        Tree tree = shown.tree();
        if (words.isBlank() || tree == null) {
            search.set(TreeSearch.NONE);
        } else {
            search.set(search.get().awaiting(words));
            layouts.search(tree, words);
        }
    }

    /** The next match, or with -1 the one before, selected and uncovered. */
    void searchOn(int by) {
        search.set(search.get().moved(by));
        Id match = search.get().current();
        if (match != null) {
            uncover(match);
            shown.select(match);
        }
    }

    @Override
    public void close() {
        shown.treeProperty().removeListener(news);
        shown.growingProperty().removeListener(grown);
        shown.runProperty().removeListener(replan);
        shown.verdictsHiddenProperty().removeListener(replan);
        shown.eyesProperty().removeListener(replan);
        layouts.close();
    }

    private void follow(@Nullable Tree before, @Nullable Tree now) {
        if (now == null || before == null || !sameProblem(before, now)) {
            arrivals.clear();
            search.set(TreeSearch.NONE);
            folding.set(folding.get().fresh());
            focus.set(null);
            plan.set(null);
        }
        List<Edit> edits = shown.edits();
        if (edits == null || now == null || plan.get() == null) {
            plan();
            return;
        }
        boolean shape = !filter.get().passesAll();
        for (Edit edit : edits) {
            shape |= shapes(edit.change());
            look(edit.change(), now);
        }
        if (shape) {
            plan();
        }
        if (search.get().isOn()) {
            layouts.search(now, search.get().words());
        }
        repaint.run();
    }

    private void look(Change change, Tree now) {
        Plan here = plan.get();
        if (here == null) {
            return;
        }
        switch (change) {
            case Change.AddThought(var thought) ->
                    arrivals.add(here, now.live(thought.id()).orElse(null), thought.parent());
            case Change.AddBackup(var backup) -> backup.path().forEach(id -> arrivals.look(here, id, now.node(id)));
            default -> arrivals.look(here, change.subject(), now.node(change.subject()));
        }
    }

    /** Far into a long answer nothing changes on its card any more, and no frame is spent on it. */
    private void grow(Map<Id, String> before, Map<Id, String> now) {
        Plan here = plan.get();
        if (here == null) {
            return;
        }
        boolean seen = false;
        for (Map.Entry<Id, String> text : now.entrySet()) {
            String earlier = before.get(text.getKey());
            if (earlier == null || !Lines.alike(earlier, text.getValue())) {
                seen = true;
                int at = here.index(text.getKey());
                if (at != Plan.NONE) {
                    here.looks().forgetLines(at);
                }
            }
        }
        if (seen) {
            reword.run();
        }
    }

    private void plan() {
        Tree tree = shown.tree();
        if (tree != null) {
            arrivals.planning();
            Id top = focus.get();
            Id there = top != null && tree.live(top).isPresent() ? top : null;
            layouts.plan(new Planner.Order(tree, folding.get(), there, shown.runProperty().get(), filter.get(),
                    shown.verdictsHiddenProperty().get(), shown.eyes(), still.get()));
        }
    }

    private void planned(Plan fresh) {
        Tree tree = shown.tree();
        if (tree == null) {
            return;
        }
        List<Node> extra = arrivals.settle(fresh, tree);
        plan.set(fresh);
        extra.forEach(n -> arrivals.add(fresh, n, n.thought().parent()));
    }

    private void found(TreeSearch fresh) {
        if (fresh.words().equals(search.get().words())) {
            search.set(fresh.startingAt(search.get().current()));
        }
    }

    private static boolean sameProblem(Tree a, Tree b) {
        return a.problem() == null || b.problem() == null || a.problem().id().equals(b.problem().id());
    }

    /** Whether something may now stand elsewhere: a thought came or went, or belongs in a pile or no longer does. */
    private boolean shapes(Change change) {
        return switch (change) {
            case Change.AddThought ignored -> true;
            // What a first error implies of other steps, or what a label that is gone hid, only a new plan finds.
            case Change.AddLabel(var label) -> !(label.target() instanceof Target.Step) || inPile(change.subject());
            case Change.Remove(Thing thing) -> again(thing);
            case Change.Restore(Thing thing) -> again(thing);
            case Change.SetSearch ignored -> folding.get().piles();
            default -> inPile(change.subject());
        };
    }

    private boolean again(Thing thing) {
        return thing.type() == Thing.Type.THOUGHT || thing.type() == Thing.Type.LABEL || inPile(thing.on());
    }

    private boolean inPile(@Nullable Id thought) {
        Plan here = plan.get();
        int at = here == null ? Plan.NONE : here.index(thought);
        return here != null && at != Plan.NONE && here.piled(at) > 0;
    }
}
