package arborist.ui.present;

import arborist.session.SpeakerNotes;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What the presenter wants to say at each moment, below the tree and in a window of its own; each note is an edit of the session. */
final class Notebook {
    private static final Words WORDS = Words.of(Notebook.class);

    private final Map<String, String> written = new HashMap<>();
    private final Problem problem;
    private final @Nullable Id run;
    private final Tree whole;
    private final Reel reel;
    private final Hand hand;
    private final Consumer<String> fail;
    private final NotesPane strip;
    private final NotesWindow window;

    /**
     * @param play what is presented, with the notes that it has
     * @param keys hears the keys of the window with the notes
     */
    Notebook(Stage stage, Reel reel, Presentation.Play play, Hand hand, Consumer<KeyEvent> keys,
            Consumer<String> fail) {
        problem = play.problem();
        run = play.run();
        whole = play.whole();
        this.reel = reel;
        this.hand = hand;
        this.fail = fail;
        strip = new NotesPane("present-strip", this::write);
        window = new NotesWindow(stage, reel, this::write, keys);
        reel.sceneProperty().addListener((o, before, now) -> show());
    }

    NotesPane strip() {
        return strip;
    }

    NotesWindow window() {
        return window;
    }

    /** Shows the note of this moment. */
    void show() {
        String place = place().toString();
        int at = reel.atProperty().get();
        String title = at <= 0 ? WORDS.say("presentation.run-note") : WORDS.say("presentation.step-note", at);
        String words = written.getOrDefault(place, SpeakerNotes.of(whole, place()));
        strip.show(place, title, words);
        window.show(place, title, words);
    }

    /** What was written is kept. */
    void close() {
        strip.keep();
        window.close();
    }

    private Id place() {
        Reel.Scene now = reel.sceneProperty().get();
        return SpeakerNotes.place(problem, run, now == null ? null : now.last());
    }

    private void write(String place, String words) {
        written.put(place, words);
        hand.make(WORDS.say("presentation.note-saved"), () -> {}, fail,
                SpeakerNotes.write(problem.id(), Id.parse(place), words));
    }
}
