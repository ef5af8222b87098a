package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyBook;
import arborist.ui.kit.KeyChooser;
import arborist.ui.kit.Overlay;
import arborist.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lets each key of the labelling page be changed; the preferences have those of the whole window. */
final class LabelKeysCard extends VBox implements Overlay.Escaped, Helped {
    private static final Words WORDS = Words.of(LabelKeysCard.class);
    private final KeyChooser chooser;

    LabelKeysCard(List<Act> acts, List<Act> all, KeyBook book, Runnable done) {
        getStyleClass().add("card");
        setId("label-keys-card");
        setStyle("-fx-pref-width: 34em;");
        setAccessibleText(WORDS.say("label-keys-card.keys-of-the-labelling-page"));
        chooser = new KeyChooser(
                List.of(new KeyChooser.Group(WORDS.say("label-keys-card.keys-of-the-labelling-page"), acts)), all,
                List.of(), book);
        ScrollPane scroll = new ScrollPane(chooser);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("label-keys-card.keys-of-the-labelling-page"),
                WORDS.say("label-keys-card.what-each-key-does"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new HBox(Controls.spacer(), Controls.button(WORDS.say("label-keys-card.close"),
                WORDS.say("label-keys-card.closes-the-list-of-keys"), done)));
    }

    Node first() {
        return chooser.first();
    }

    @Override
    public String manualPage() {
        return "labels";
    }

    @Override
    public boolean escape() {
        return chooser.escape();
    }
}
