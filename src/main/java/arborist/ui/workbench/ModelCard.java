package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the manual that says what the built-in model is, how well it does, and what it cannot do. */
final class ModelCard extends VBox {
    private static final Words WORDS = Words.of(ModelCard.class);
    private static final String PAGE = "/arborist/manual/sapling.md";

    private final Button close;

    ModelCard(Markdown markdown, Runnable done) {
        super(10);
        getStyleClass().add("card");
        setId("model-card");
        setStyle("-fx-pref-width: 60em;");
        setAccessibleText(WORDS.say("model-card.about-sapling"));
        close = Controls.button(WORDS.say("model-card.close"), WORDS.say("model-card.closes-the-page-esc"), done);
        HBox head = new HBox(Controls.label(WORDS.say("model-card.about-sapling"), "title"), Controls.spacer(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(markdown.show(text()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("model-card.about-sapling"),
                WORDS.say("model-card.the-page-the-arrow-keys"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    Node first() {
        return close;
    }

    /** Without its first heading, which is the card's own, and with the lines of a paragraph joined: what models write is shown line by line. */
    private static String text() {
        try (InputStream in = Objects.requireNonNull(ModelCard.class.getResourceAsStream(PAGE))) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return page.substring(page.indexOf('\n') + 1).replaceAll("(?<![\\n|])\\n(?![\\n|#\\- ])", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
