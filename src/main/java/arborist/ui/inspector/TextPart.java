package arborist.ui.inspector;

import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A thought's whole text: rendered, or as it was written; both can be selected and copied. */
final class TextPart extends VBox {
    private static final Words WORDS = Words.of(TextPart.class);
    private final Markdown markdown;
    private final BooleanProperty plain;
    private String text = "";

    /**
     * @param plain whether the text is shown as it was written
     */
    TextPart(Markdown markdown, BooleanProperty plain) {
        getStyleClass().add("whole-text");
        this.markdown = markdown;
        this.plain = plain;
        plain.addListener((o, before, now) -> render());
    }

    void show(String now) {
        if (!now.equals(text) || getChildren().isEmpty()) {
            text = now;
            render();
        }
    }

    private void render() {
        if (!plain.get()) {
            getChildren().setAll(new SelectableText(markdown.show(text)));
            return;
        }
        TextArea area = new TextArea(text);
        area.setId("text-as-written");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.length() / 40 + text.lines().count(), 2, 16));
        area.getStyleClass().addAll("plain-text", "mono");
        Controls.describe(area, WORDS.say("text-part.the-thoughts-text-as-it"), WORDS.say("text-part.select-and-copy"));
        getChildren().setAll(area);
    }
}
