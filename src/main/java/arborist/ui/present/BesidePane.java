package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.exchange.render.ScoreText;
import arborist.exchange.render.Sign;
import arborist.session.Beat;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.Unjudged;
import arborist.ui.kit.markdown.Markdown;
import arborist.vote.Luck;
import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Large beside the tree: the thought that just changed, the steps of a sample, or how a vote went. */
final class BesidePane extends VBox {
    private static final Words WORDS = Words.of(BesidePane.class);

    private final Shown shown;
    private final Reel reel;
    private final Markdown markdown;
    private final Label kind = Controls.wrapped("", "present-kind");
    private final VBox text = new VBox();
    /** What was selected when the scene came; somebody may click on another thought. */
    private @Nullable Id stood;

    @SuppressWarnings("this-escape")
    BesidePane(Shown shown, Reel reel, Markdown markdown) {
        this.shown = shown;
        this.reel = reel;
        this.markdown = markdown;
        text.getStyleClass().add("present-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("present-pane.thought"), WORDS.say("present-pane.thought-tip"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(kind, scroll);
        getStyleClass().addAll("right-side", "present-side");
        setMinWidth(0);
        shown.selectedProperty().addListener(o -> show());
    }

    /** A scene has come: what is selected now is what it is about. */
    void stand() {
        stood = shown.selected();
    }

    void show() {
        Node node = shown.selectedNode();
        Reel.Scene scene = reel.sceneProperty().get();
        Beat beat = scene == null ? null : scene.beat();
        boolean hidden = shown.verdictsHiddenProperty().get();
        Bars bars = scene == null ? null : scene.bars();
        if (bars != null && Objects.equals(shown.selected(), stood)) {
            kind.setText(bars.head());
            dress("present-votes");
            text.getChildren().setAll(new BarsPane(hidden ? bars.unjudged() : bars));
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
