package arborist.ui.workbench;

import arborist.session.Narration;
import arborist.trace.Author;
import arborist.trace.Edit;
import arborist.trace.Tree;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells edits as the window does: in the bar what happened to which thought, in a history who did it and when. */
record Telling(ZoneId zone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** For playback, where one sees many thoughts. */
    String played(Edit edit, Tree tree) {
        String deed = Narration.of(edit, tree);
        String about = Narration.subject(edit, tree);
        return about == null || deed.contains(about) ? deed : about + ": " + deed;
    }

    /** For the history of one thought. */
    String history(Edit edit, Tree tree) {
        Author author = edit.author();
        String who = author.role() == Author.Role.PERSON ? "" : author.name() + " ";
        return who + Narration.of(edit, tree) + (edit.undoes() == null ? "" : " (undo)") + " · "
                + WHEN.format(edit.time().atZone(zone));
    }
}
