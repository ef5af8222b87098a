package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.exchange.render.Heading;
import arborist.exchange.render.ScoreText;
import arborist.exchange.render.Sign;
import arborist.session.Beat;
import arborist.session.Told;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Unjudged;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.tree.TreePane;
import arborist.vote.Luck;
import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the class sees: the tree, large beside it the thought that just changed, below it what happened and why. */
final class PresentPane extends BorderPane {
    private static final Words WORDS = Words.of(PresentPane.class);

    private final Shown shown;
    private final Reel reel;
    private final Markdown markdown;
    private final TreePane tree;
    private final Label title = Controls.label("", "present-title");
    private final Label place = Controls.label("", "present-place");
    private final Label kind = Controls.wrapped("", "present-kind");
    private final VBox text = new VBox();
    private final Label what = Controls.wrapped("", "present-what");
    private final Label why = Controls.wrapped("", "present-why");
    private final VBox foot = new VBox();
    private final StackPane middle = new StackPane();
    /** What was selected when the scene came; somebody may click on another thought. */
    private @Nullable Id stood;

    @SuppressWarnings("this-escape")
    PresentPane(Shown shown, Reel reel, String run, Markdown markdown) {
        this.shown = shown;
        this.reel = reel;
        this.markdown = markdown;
        getStyleClass().add("present");
        tree = new TreePane(shown);
        tree.mapProperty().set(false);
        tree.setFocusTraversable(false);
        Label of = Controls.label(run, "muted");
        of.setMinWidth(Region.USE_PREF_SIZE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        place.setId("present-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, Controls.spacer(), of, place);
        head.getStyleClass().add("present-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        setTop(head);
        middle.getChildren().add(tree);
        setCenter(middle);
        setRight(side());
        what.setId("present-what");
        why.setId("present-why");
        VBox sentence = new VBox(what, why);
        sentence.getStyleClass().add("present-sentence");
        foot.getChildren().addAll(new Track(reel), sentence);
        setBottom(foot);
        what.setText(WORDS.say("present-pane.reading"));
        reel.namedProperty().addListener(o -> spokenOf());
        reel.sceneProperty().addListener((o, before, now) -> {
            stood = shown.selected();
            tell(now);
        });
        shown.verdictsHiddenProperty().addListener(o -> {
            spokenOf();
            tell(reel.sceneProperty().get());
            if (reel.namedProperty().get() != null) {
                tree.commands().look().reveal();
            }
        });
        shown.selectedProperty().addListener(o -> thought());
    }

    private Region side() {
        text.getStyleClass().add("present-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("present-pane.thought"), WORDS.say("present-pane.thought-tip"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(kind, scroll);
        side.getStyleClass().addAll("right-side", "present-side");
        side.prefWidthProperty().bind(widthProperty().multiply(0.3));
        side.setMinWidth(0);
        return side;
    }

    TreePane tree() {
        return tree;
    }

    /** Puts something above the tree. */
    void above(javafx.scene.Node part) {
        middle.getChildren().add(part);
    }

    /** Where notes may stand. */
    VBox foot() {
        return foot;
    }

    /** The camera must not tell where the slip is while the class guesses. */
    private void spokenOf() {
        boolean hidden = shown.verdictsHiddenProperty().get();
        tree.commands().look().spokenOf(hidden ? null : reel.namedProperty().get());
    }

    private void tell(Reel.@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        Told told = shown.verdictsHiddenProperty().get() ? scene.unjudged() : scene.told();
        what.setText(told.what());
        why.setText(told.why());
        setAccessibleText(told.line());
        Tree now = shown.tree();
        Problem problem = now == null ? null : now.problem();
        title.setText(problem == null ? "" : Heading.of(problem));
        place.setText(WORDS.say("present-pane.of", reel.atProperty().get(), reel.size()));
        thought();
    }

    private void thought() {
        Node node = shown.selectedNode();
        Reel.Scene scene = reel.sceneProperty().get();
        Beat beat = scene == null ? null : scene.beat();
        boolean hidden = shown.verdictsHiddenProperty().get();
        Bars bars = scene == null ? null : scene.bars();
        if (bars != null && Objects.equals(shown.selected(), stood)) {
            kind.setText(bars.head());
            dress("present-votes");
            text.getChildren().setAll(new BarsPane(bars, hidden));
            return;
        }
        if (node == null) {
            kind.setText("");
            text.getChildren().clear();
            return;
        }
        boolean changed = beat != null && node.id().equals(beat.about());
        Tree now = shown.tree();
        String luck = hidden || now == null || Luck.of(now, node).isEmpty() ? ""
                : " · " + WORDS.say("present-pane.by-luck");
        String about = words(hidden ? Unjudged.of(node) : node) + luck;
        kind.setText(changed ? about : WORDS.say("present-pane.selected", about));
        if (changed && scene != null && scene.whole()) {
            steps(node);
            return;
        }
        dress("");
        text.getChildren().setAll(node.text().isBlank() ? Controls.label("…", "muted") : markdown.show(node.text()));
    }

    /** One thought stands in larger letters than many steps. */
    private void dress(String style) {
        text.getStyleClass().removeAll("present-steps", "present-votes");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
    }

    /** A sample from its first step on, with what was found of each. */
    private void steps(Node leaf) {
        Tree now = shown.tree();
        dress("present-steps");
        text.getChildren().clear();
        for (Node step : now == null ? List.of(leaf) : now.path(leaf.id())) {
            if (!step.thought().kind().equals(Kind.PROBLEM)) {
                boolean wrong = !shown.verdictsHiddenProperty().get()
                        && step.outcome(Verdict.VALID) == Verdict.Outcome.NO;
                var words = markdown.show(step.text());
                text.getChildren().add(wrong ? marked(words) : words);
            }
        }
    }

    /** In a frame with what is wrong with it, so that nobody takes that for the step before's. */
    private static VBox marked(javafx.scene.Node step) {
        VBox frame = new VBox(2, Controls.wrapped(WORDS.of("present-pane.sign", Sign.INVALID), "wrong-sign"), step);
        frame.getStyleClass().add("wrong-step");
        return frame;
    }

    private static String words(Node node) {
        String kind = WORDS.named("present-pane.kind", node.thought().kind().name()).replace('-', ' ');
        String score = node.score().map(s -> " · " + ScoreText.of(s.value())).orElse("");
        int visits = node.tally().visits();
        return kind.substring(0, Math.min(1, kind.length())).toUpperCase(Locale.ROOT)
                + kind.substring(Math.min(1, kind.length())) + score
                + (visits == 0 ? "" : " · " + WORDS.say("present-pane.visited", visits))
                + Sign.of(node).stream().map(s -> " · " + WORDS.of("present-pane.sign", s))
                        .collect(Collectors.joining());
    }
}
