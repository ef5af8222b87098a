package arborist.ui.present;

import arborist.exchange.render.Heading;
import arborist.session.Told;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.tree.TreePane;
import arborist.words.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the class sees: the tree, large beside it the thought that just changed, below it what happened and why. */
final class PresentPane extends BorderPane {
    private static final Words WORDS = Words.of(PresentPane.class);

    /** So much of the line above a run's name may take. */
    private static final double NAME_OF_RUN = 0.25;

    private final Shown shown;
    private final Reel reel;
    private final TreePane tree;
    private final BesidePane beside;
    private final Label title = Controls.label("", "present-title");
    private final Label place = Controls.label("", "present-place");
    private final Label what = Controls.wrapped("", "present-what");
    private final Label why = Controls.wrapped("", "present-why");
    private final VBox foot = new VBox();
    private final StackPane middle = new StackPane();

    @SuppressWarnings("this-escape")
    PresentPane(Shown shown, Reel reel, String run, Markdown markdown) {
        this.shown = shown;
        this.reel = reel;
        getStyleClass().add("present");
        tree = new TreePane(shown);
        tree.mapProperty().set(false);
        tree.setFocusTraversable(false);
        Label of = Controls.label(run, "muted");
        of.setTextOverrun(OverrunStyle.ELLIPSIS);
        // Both are cut where there is no room for them, the question last.
        of.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(Math.ceil(of.prefWidth(-1)), NAME_OF_RUN * getWidth()), widthProperty(),
                of.textProperty(), of.fontProperty()));
        of.maxWidthProperty().bind(of.minWidthProperty());
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
        beside = new BesidePane(shown, reel, markdown);
        beside.prefWidthProperty().bind(widthProperty().multiply(0.3));
        setRight(beside);
        what.setId("present-what");
        why.setId("present-why");
        VBox sentence = new VBox(what, why);
        sentence.getStyleClass().add("present-sentence");
        foot.getChildren().addAll(new Track(reel), sentence);
        setBottom(foot);
        what.setText(WORDS.say("present-pane.reading"));
        reel.namedProperty().addListener(o -> spokenOf());
        reel.sceneProperty().addListener((o, before, now) -> {
            beside.stand();
            tell(now);
        });
        shown.verdictsHiddenProperty().addListener(o -> {
            spokenOf();
            tell(reel.sceneProperty().get());
            if (reel.namedProperty().get() != null) {
                tree.commands().look().reveal();
            }
        });
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
        beside.show();
    }
}
