package arborist.ui.workbench;

import arborist.session.Session;
import arborist.session.UndoState;
import arborist.session.Undone;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.tend.Hand;
import arborist.ui.tend.Phrase;
import arborist.ui.tend.Tend;
import arborist.words.Words;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Undo and redo of what the person did, whose names say what they would do. */
final class UndoActs {
    private static final Words WORDS = Words.of(UndoActs.class);
    private final Session session;
    private final Shown shown;
    private final Hand hand;
    private final TellLine told;
    private final Consumer<Set<Id>> reversed;
    private final StringProperty undo = new ReadOnlyStringWrapper("");
    private final StringProperty redo = new ReadOnlyStringWrapper("");
    /** Whether the session has said yet what there is to do; until then it is asked to do it, and says itself where there is nothing. */
    private final BooleanProperty known = new SimpleBooleanProperty();

    /** @param reversed is told which problems undo or redo has changed */
    UndoActs(Session session, Shown shown, Hand hand, TellLine told, Consumer<Set<Id>> reversed) {
        this.session = session;
        this.shown = shown;
        this.hand = hand;
        this.told = told;
        this.reversed = reversed;
        shown.treeProperty().addListener((o, before, now) -> ask());
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.EDIT,
                ActDraft.of("undo", WORDS.say("undo-acts.undo"), Material2MZ.UNDO, "Shortcut+Z")
                        .tip(WORDS.say("undo-acts.takes-back-what-you-did"))
                        .named(named(undo, WORDS.say("undo-acts.undo")))
                        .unless(hindrance(undo, WORDS.say("undo-acts.you-have-done-nothing-that")))
                        .does(() -> take(session.undo(hand.name()))),
                ActDraft.of("redo", WORDS.say("undo-acts.redo"), Material2MZ.REDO, "Shortcut+Shift+Z")
                        .tip(WORDS.say("undo-acts.does-again-what-you-undid"))
                        .named(named(redo, WORDS.say("undo-acts.redo")))
                        .unless(hindrance(redo, WORDS.say("undo-acts.you-have-undone-nothing-that")))
                        .does(() -> take(session.redo(hand.name()))),
                ActDraft.of("undo-run", WORDS.say("undo-acts.take-back-the-run"), Material2MZ.REPLAY, "Shortcut+Alt+Z")
                        .tip(WORDS.say("undo-acts.takes-back-all-that-the"))
                        .unless(runHindrance()).does(this::takeBackRun));
    }

    private void takeBackRun() {
        Id problem = shown.problem();
        Id run = shown.runProperty().get();
        if (problem != null && run != null) {
            take(session.undoRun(hand.name(), problem, run));
        }
    }

    private ObservableValue<String> runHindrance() {
        return Bindings.createStringBinding(() -> shown.pastProperty().get()
                ? WORDS.say("undo-acts.the-past-cannot-be-changed")
                : shown.runProperty().get() == null ? WORDS.say("undo-acts.choose-a-run-in-the") : "",
                shown.runProperty(), shown.pastProperty());
    }

    /** Asks anew what undo and redo would do. */
    void ask() {
        Fx.then(session.undoState(hand.name()), this::know, failure -> know(new UndoState(null, null)));
    }

    private void know(UndoState state) {
        known.set(true);
        undo.set(orEmpty(state.undo()));
        redo.set(orEmpty(state.redo()));
    }

    private void take(CompletableFuture<Undone> undone) {
        Fx.then(undone, how -> {
            switch (how) {
                case Undone.Done done -> {
                    told.tell(done.sentence());
                    reversed.accept(done.problems());
                }
                case Undone.Nothing nothing -> told.tell(nothing.sentence());
                case Undone.BuiltOn built -> builtOn(built);
            }
            ask();
        }, told::tell);
    }

    private void builtOn(Undone.BuiltOn built) {
        Tree tree = shown.tree();
        if (tree == null || built.toPruneInstead().isEmpty()) {
            told.tell(built.sentence());
            return;
        }
        told.tell(built.sentence(), WORDS.say("undo-acts.prune-instead"), () -> built.toPruneInstead().forEach(id -> {
            Node node = tree.node(id);
            if (node != null) {
                hand.make(WORDS.say("undo-acts.pruned", Phrase.of(node)), Tend.prune(node, ""));
            }
        }));
    }

    private static ObservableValue<String> named(StringProperty words, String otherwise) {
        return Bindings.createStringBinding(() -> words.get().isEmpty() ? otherwise : words.get(), words);
    }

    private ObservableValue<String> hindrance(StringProperty words, String nothing) {
        return Bindings.createStringBinding(() -> shown.pastProperty().get()
                ? WORDS.say("undo-acts.the-past-cannot-be-changed")
                : known.get() && words.get().isEmpty() ? nothing : "", words, known, shown.pastProperty());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
