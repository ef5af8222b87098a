package arborist.ui.present;

import arborist.session.SpeakerNotes;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the presenter wrote down for the moment shown, to read and to write. */
final class NotesPane extends VBox {
    private static final Words WORDS = Words.of(NotesPane.class);

    private final Label head = Controls.label("", "heading");
    private final TextArea text = new TextArea();
    private final BiConsumer<String, String> write;
    private @Nullable String place;
    private String kept = "";

    /** @param write is told the place and the words of a note that has become another */
    @SuppressWarnings("this-escape")
    NotesPane(String id, BiConsumer<String, String> write) {
        this.write = write;
        setId(id);
        getStyleClass().add("present-notes");
        text.setId(id + "-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setPromptText(WORDS.say("notes-pane.prompt"));
        // Of what is typed or pasted as much as there is room for; a longer note from elsewhere stands as it is.
        text.setTextFormatter(new TextFormatter<>(change -> {
            int over = change.getControlNewText().length() - Math.max(SpeakerNotes.LONGEST, kept.length());
            if (over > 0) {
                change.setText(change.getText().substring(0, Math.max(0, change.getText().length() - over)));
                change.selectRange(Math.min(change.getAnchor(), change.getControlNewText().length()),
                        Math.min(change.getCaretPosition(), change.getControlNewText().length()));
            }
            return change;
        }));
        Controls.explain(text, WORDS.say("notes-pane.note"), WORDS.say("notes-pane.note-tip"));
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(head, text);
        text.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                keep();
            }
        });
    }

    TextArea text() {
        return text;
    }

    /** Shows the note of a moment, after what was written for the one before is kept. */
    void show(String where, String title, String note) {
        keep();
        place = where;
        head.setText(title);
        kept = note;
        text.setText(note);
        // As the field holds it: it leaves out control characters.
        kept = text.getText();
    }

    /** Hands on what was written, where it is another than before. */
    void keep() {
        String now = text.getText().strip();
        if (place != null && !Objects.equals(now, kept.strip())) {
            kept = now;
            write.accept(place, now);
        }
    }
}
