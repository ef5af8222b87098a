package arborist.ui.inspector;

import arborist.trace.Door;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.tend.Editor;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The pane beside the tree: the selected thought's text, what was said of it, what can be done with it. */
public final class Inspector extends ScrollPane {
    private static final Words WORDS = Words.of(Inspector.class);
    private final Shown shown;
    private final Sections sections;
    private final History history;
    private final BooleanProperty asWritten = new SimpleBooleanProperty(this, "asWritten");
    private final BooleanProperty covered = new SimpleBooleanProperty(this, "covered");
    private final BooleanProperty keptBack = new SimpleBooleanProperty(this, "keptBack");
    private final TextPart text;
    private final VBox about = new VBox();
    private final VBox form = new VBox();
    private final VBox after = new VBox();
    private final Doing doing;
    private @Nullable Node now;

    /** How the history of a thought is asked for, and told. */
    public record History(Function<Id, CompletableFuture<List<Edit>>> ask, BiFunction<Edit, Tree, String> tell) {}

    /**
     * @param colour of a score, the same as in the tree
     */
    public Inspector(Shown shown, Actions actions, Markdown markdown, Function<Score, Color> colour, History history) {
        this.shown = shown;
        this.history = history;
        sections = new Sections(shown, keptBack, colour);
        text = new TextPart(markdown, asWritten);
        doing = new Doing(actions);
        Controls.shown(form, Bindings.isNotEmpty(form.getChildren()));
        VBox all = new VBox(Controls.label(WORDS.say("inspector.thought"), "heading"), text, about, form, doing, after);
        all.getStyleClass().add("inspector");
        about.setSpacing(6);
        after.setSpacing(6);
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("inspector");
        Controls.explain(this, WORDS.say("inspector.the-selected-thought"),
                WORDS.say("inspector.everything-about-the-selected-thought"));
        shown.treeProperty().addListener((o, a, b) -> look());
        shown.selectedProperty().addListener((o, a, b) -> look());
        List.of(shown.runProperty(), shown.verdictsHiddenProperty(), shown.eyesProperty(), keptBack)
                .forEach(property -> property.addListener((o, a, b) -> {
                    now = null;
                    look();
                }));
        shown.growingProperty().addListener((o, a, b) -> words());
        covered.addListener((o, a, b) -> {
            words();
            look();
        });
        look();
    }

    /** Whether something else stands in its place: until it is seen again it looks at nothing, since that would cost whoever works there. */
    public BooleanProperty coveredProperty() {
        return covered;
    }

    /** Whether what is right and wrong, and what others say of it, is kept back from whoever looks. */
    public BooleanProperty keptBackProperty() {
        return keptBack;
    }

    /** Whether texts are shown as they were written rather than rendered. */
    public BooleanProperty asWrittenProperty() {
        return asWritten;
    }

    /** Shows a form about a thought, and gives it the keyboard; the one that was open is left, its words kept. */
    public void open(Editor editor) {
        leaveForm();
        editor.onClose(() -> {
            form.getChildren().remove(editor);
            setVvalue(0);
            back.run();
        });
        form.getChildren().setAll(editor);
        setVvalue(0);
        editor.first().requestFocus();
        // In large type it stands below what a low window shows.
        Platform.runLater(this::reachForm);
    }

    private void reachForm() {
        applyCss();
        layout();
        double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        double below = form.getBoundsInParent().getMaxY() - getViewportBounds().getHeight();
        if (hidden > 0 && below > 0) {
            setVvalue(Math.min(1, Math.min(form.getBoundsInParent().getMinY(), below) / hidden));
        }
    }

    private Runnable back = () -> {};
    private Runnable seeVote = () -> {};

    /**
     * @param backToTree gives the keyboard to the tree when a form is closed
     */
    public void onFormClosed(Runnable backToTree) {
        back = backToTree;
    }

    private void leaveForm() {
        if (!form.getChildren().isEmpty() && form.getChildren().getFirst() instanceof Editor open) {
            open.leave();
        }
    }

    private void look() {
        if (covered.get()) {
            return;
        }
        Node node = shown.selectedNode();
        Tree tree = shown.tree();
        if (node == null || tree == null) {
            now = null;
            text.show(tree == null ? "" : WORDS.say("inspector.select-a-thought-in-the"));
            about.getChildren().clear();
            after.getChildren().clear();
            doing.setVisible(false);
            return;
        }
        if (node.equals(now)) {
            return;
        }
        if (now != null && !now.id().equals(node.id())) {
            leaveForm();
            setVvalue(0);
        }
        now = node;
        doing.setVisible(true);
        words();
        about.getChildren().setAll(sections.chips(tree, node));
        VoteLine.of(tree, node, shown.runProperty().get(), keptBack.get()).map(this::vote)
                .ifPresent(about.getChildren()::add);
        about.getChildren().add(sections.luck(tree, node));
        sections.scores(node).ifPresent(about.getChildren()::add);
        sections.visits(node).ifPresent(about.getChildren()::add);
        sections.labels(node).ifPresent(about.getChildren()::add);
        if (!node.note().isEmpty()) {
            about.getChildren()
                    .add(new Section(WORDS.say("inspector.note"), Controls.wrapped(Kept.byPerson(node.note()))));
        }
        after.getChildren().setAll(sections.origin(tree, node));
        sections.links(tree, node).ifPresent(after.getChildren()::add);
        attachments(node);
        sections.attributes(node).ifPresent(after.getChildren()::add);
        tellHistory(node);
    }

    private Section vote(VoteLine line) {
        Label words = Controls.wrapped(line.sentence(), line.lost() ? "wrong-sign" : "plain");
        words.setId("inspector-vote");
        Button see = Controls.link(WORDS.say("vote-line.see"), WORDS.say("vote-line.see-tip"), () -> seeVote.run());
        see.setId("see-vote");
        // In large type the side is narrower than the words.
        see.setWrapText(true);
        see.setMinWidth(0);
        return new Section(WORDS.say("vote-line.heading"), List.of(words, see));
    }

    /** @param show shows the vote of the open problem */
    public void onSeeVote(Runnable show) {
        seeVote = show;
    }

    private void words() {
        if (now != null && !covered.get()) {
            text.show(Objects.requireNonNullElse(shown.growingProperty().get().get(now.id()), now.text()));
        }
    }

    private void attachments(Node node) {
        Door door = shown.door();
        if (door != null && !node.findings().attachments().isEmpty()) {
            after.getChildren().add(new Section(WORDS.say("inspector.attached"),
                    node.findings().attachments().stream().map(a -> new AttachmentRow(a, door)).toList()));
        }
    }

    private void tellHistory(Node node) {
        Fx.then(history.ask.apply(node.id()), edits -> {
            Tree tree = shown.tree();
            if (tree != null && node.equals(now) && !edits.isEmpty()) {
                List<Label> lines = edits.reversed().stream().limit(60)
                        .map(e -> Controls.wrapped(history.tell.apply(e, tree), "muted")).toList();
                after.getChildren().add(new Section(WORDS.say("inspector.history"), lines));
            }
        }, failure -> {
        });
    }
}
