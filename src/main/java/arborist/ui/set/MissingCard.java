package arborist.ui.set;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.run.Expected;
import arborist.words.Words;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what the missing runs of a table will take, and asks whether to run them. */
final class MissingCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(MissingCard.class);
    private final Button go;

    MissingCard(int runs, CompletableFuture<Expected> takes, Runnable begin, Runnable cancelled) {
        getStyleClass().add("card");
        setId("missing-card");
        setStyle("-fx-pref-width: 35em;");
        setAccessibleText(WORDS.say("missing-card.run-what-is-missing"));
        Label estimate = Controls.wrapped(WORDS.say("missing-card.adding-up-what-they-take"), "muted");
        Fx.then(takes, expected -> estimate.setText(expected.words()), estimate::setText);
        go = Controls.button(WORDS.say("missing-card.run"), WORDS.say("missing-card.begins-them"), begin);
        go.setId("missing-go");
        go.setDefaultButton(true);
        HBox foot = new HBox(8, go, Controls.spacer(), Controls.button(WORDS.say("missing-card.cancel"),
                WORDS.say("missing-card.begins-nothing-esc"), cancelled));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(WORDS.say("missing-card.run-what-is-missing"), "title"),
                Controls.wrapped(WORDS.say("missing-card.missing-stopped-or-failed-what", runs)),
                estimate, foot);
    }

    Node first() {
        return go;
    }

    @Override
    public String manualPage() {
        return "runs";
    }
}
