package arborist.ui.labels;

import arborist.label.Guideline;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The labelling rules to read, and to be written by the project itself as Markdown. */
final class RulesCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(RulesCard.class);
    private final RuleBook book;
    private final Runnable close;
    private final VBox text = new VBox();
    private final TextArea area = new TextArea();
    private final ScrollPane read = new ScrollPane(text);
    private final Button change;
    private final Button save;
    private final Button standard;

    RulesCard(RuleBook book, Markdown markdown, Runnable close) {
        this.book = book;
        this.close = close;
        getStyleClass().add("card");
        setId("rules-card");
        setStyle("-fx-pref-width: 44em;");
        Guideline now = book.rulesProperty().get();
        setAccessibleText(WORDS.say("rules-card.the-labelling-rules"));
        text.getChildren().setAll(markdown.show(now.shown()));
        read.setFitToWidth(true);
        read.getStyleClass().add("quiet");
        read.setStyle("-fx-pref-height: 30em;");
        Controls.explain(read, WORDS.say("rules-card.the-labelling-rules"),
                WORDS.say("rules-card.the-arrow-keys-scroll"));
        area.setId("rules-text");
        area.setText(now.shown().strip());
        area.setWrapText(true);
        area.setStyle("-fx-pref-height: 30em;");
        Controls.describe(area, WORDS.say("rules-card.the-labelling-rules-as-markdown"),
                WORDS.say("rules-card.markdown-and-formulas-between-signs"));
        StackPane body = new StackPane(read, area);
        area.setVisible(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        change = Controls.button(WORDS.say("rules-card.write-others"),
                WORDS.say("rules-card.replaces-the-rules-by-your"), this::write);
        change.setId("rules-change");
        save = Controls.button(WORDS.say("rules-card.save"), WORDS.say("rules-card.saves-the-rules-in-the"),
                this::save);
        save.setId("rules-save");
        save.getStyleClass().add("accent");
        standard = Controls.button(WORDS.say("rules-card.those-it-comes-with"),
                WORDS.say("rules-card.brings-back-the-rules-that"),
                () -> {
                    book.write("");
                    close.run();
                });
        standard.setId("rules-standard");
        FlowPane foot =
                new FlowPane(8, 6, change, save, standard, Controls.button(WORDS.say("rules-card.close"),
                        WORDS.say("rules-card.changes-nothing-esc"), close));
        foot.setAlignment(Pos.CENTER_LEFT);
        only(save, false);
        only(standard, now.isOwn());
        getChildren().addAll(Controls.label(WORDS.say("rules-card.the-labelling-rules"), "title"),
                Controls.wrapped(now.isOwn()
                        ? WORDS.say("rules-card.your-projects-own-labels-name", now.version())
                        : WORDS.say("rules-card.those-that-come-with-arborist"), "muted"),
                body, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && area.isVisible()) {
                save();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.E && !area.isVisible()) {
                write();
                event.consume();
            }
        });
    }

    Node first() {
        return read;
    }

    @Override
    public String manualPage() {
        return "labels";
    }

    private void write() {
        read.setVisible(false);
        area.setVisible(true);
        only(change, false);
        only(save, true);
        area.requestFocus();
    }

    private void save() {
        book.write(area.getText());
        close.run();
    }

    private static void only(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
