package arborist.ui.tend;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.ui.kit.KeyText;
import arborist.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A small form about one thought: Ctrl+Enter saves, Escape leaves without asking. */
public abstract sealed class Editor extends VBox permits TextEditor, ScoreEditor, SplitEditor {
    private static final Words WORDS = Words.of(Editor.class);
    private final Label failure = Controls.wrapped("", "wrong-sign");
    private final Button save;
    private Runnable close = () -> {};

    /**
     * @param title what is being written, with the thought it is about
     */
    Editor(String title, String saving) {
        getStyleClass().add("editor");
        setAccessibleText(title);
        save = Controls.button(saving, WORDS.say("editor.save-with-key", saving), this::save);
        save.setId("editor-save");
        save.getStyleClass().add("accent");
        Button leave =
                Controls.button(WORDS.say("editor.leave"), WORDS.say("editor.leaves-the-form-what-was"), this::leave);
        leave.setId("editor-leave");
        // In a narrow pane or in large type they go below one another.
        Flow keys = new Flow(6, 5, save, Controls.keyCap(KeyText.of("Shortcut+Enter")), leave,
                Controls.keyCap(KeyText.of("Esc")));
        failure.setVisible(false);
        failure.setManaged(false);
        getChildren().addAll(Controls.wrapped(title, "strong"), failure, keys);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !(event.getTarget() instanceof TextArea)
                    && !(event.getTarget() instanceof Button))) {
                save();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    /** Puts the form's controls between its title and its buttons. */
    protected void body(Node... controls) {
        getChildren().addAll(1, List.of(controls));
    }

    /** Takes the keyboard. */
    public abstract Node first();

    /** Saves what the form holds; on success {@link #saved}, else {@link #failed}. */
    protected abstract void save();

    /** Keeps what was written. */
    protected void keep() {}

    /**
     * @param closing takes the form away
     */
    public void onClose(Runnable closing) {
        close = closing;
    }

    public void leave() {
        keep();
        close.run();
    }

    protected void saved() {
        close.run();
    }

    protected void failed(String sentence) {
        failure.setText(sentence);
        failure.setVisible(true);
        failure.setManaged(true);
    }
}
