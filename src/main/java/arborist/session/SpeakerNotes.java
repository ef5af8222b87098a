package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a presenter wrote down to say, to a whole run or to one edit: a choice about the problem like any other, so that it is undone,
 * merged and exported like any other.
 */
public final class SpeakerNotes {
    /** Longer notes nobody reads out. */
    public static final int LONGEST = 10_000;
    private static final String NAME = "speaker-note ";
    private static final JsonMapper JSON = new JsonMapper();

    private SpeakerNotes() {}

    /** Whether a choice of that name is a note. */
    static boolean isNote(String choice) {
        return choice.startsWith(NAME);
    }

    /** To what a note at a beat belongs: the edit that ends it; before the first beat the run, or the problem where all runs are shown. */
    public static Id place(Problem problem, @Nullable Id run, @Nullable Edit last) {
        return last != null ? last.id() : run != null ? run : problem.id();
    }

    /** The note there, empty where there is none. */
    public static String of(Tree tree, Id place) {
        String json = tree.choices().get(NAME + place);
        if (json == null) {
            return "";
        }
        try {
            String text = JSON.readValue(json, String.class);
            return text == null ? "" : text;
        } catch (JsonProcessingException e) {
            // Somebody else's choice of the same name.
            return "";
        }
    }

    /** The change that writes the note; an empty one is taken away. */
    public static Change write(Id problem, Id place, String text) {
        String kept = text.strip();
        try {
            return new Change.Choose(problem, NAME + place, kept.isEmpty() ? null
                    : JSON.writeValueAsString(kept.substring(0, Math.min(LONGEST, kept.length()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text can be written as JSON", e);
        }
    }
}
