package arborist.ui.tend;

import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Writes a text about a thought: its wording, a child, a note, a reason. What was begun is kept until it is saved. */
public final class TextEditor extends Editor {
    private static final Words WORDS = Words.of(TextEditor.class);
    private final TextArea area = new TextArea();
    private final Form form;
    private final Drafts drafts;
    private final Saving saving;

    /**
     * What the editor is for.
     *
     * @param id under which drafts are kept
     * @param title shown above, such as {@code Rewrite “4 + 4 = 8”}
     * @param saving on the button
     * @param prompt shown while nothing is written
     * @param standing the text as it stands
     * @param mayBeEmpty whether saving nothing means something
     */
    public record Form(String id, Id problem, Id thought, String title, String saving, String prompt, String standing,
            boolean mayBeEmpty) {}

    /** Saves a text and says how that went. */
    @FunctionalInterface
    public interface Saving {
        void save(String text, Runnable done, Consumer<String> failed);
    }

    public TextEditor(Form form, Drafts drafts, Saving saving) {
        super(form.title, form.saving);
        this.form = form;
        this.drafts = drafts;
        this.saving = saving;
        area.setId("editor-text");
        area.setWrapText(true);
        area.setPrefRowCount(form.standing.length() > 240 ? 10 : 4);
        area.setPromptText(form.prompt);
        Controls.describe(area, form.title, form.prompt);
        area.setText(drafts.begun(form.id, form.thought, form.standing));
        if (drafts.has(form.id, form.thought)) {
            // Somebody goes on writing what they began.
            area.end();
        } else {
            area.selectAll();
        }
        area.textProperty().addListener((o, before, now) -> keep());
        body(area);
    }

    @Override
    public Node first() {
        return area;
    }

    @Override
    protected void keep() {
        drafts.keep(form.id, form.problem, form.thought, area.getText(), form.standing);
    }

    @Override
    protected void save() {
        String text = area.getText();
        if (text.isBlank() && !form.mayBeEmpty) {
            failed(WORDS.say("text-editor.write-something-first-or-leave"));
        } else if (text.equals(form.standing) && !form.mayBeEmpty) {
            saved();
        } else {
            saving.save(text, () -> {
                drafts.drop(form.id, form.thought);
                saved();
            }, this::failed);
        }
    }
}
