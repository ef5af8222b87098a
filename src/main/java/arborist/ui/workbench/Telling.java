package arborist.ui.workbench;

import arborist.session.Narration;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Unjudged;
import arborist.words.Named;
import arborist.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Tells edits as the window does: in the bar what happened to which thought, in a history who did it and when.
 *
 * @param hidden whether what is right and wrong is kept back
 * @param seen which labels are to be seen
 */
record Telling(ZoneId zone, BooleanSupplier hidden, Predicate<Label> seen) {
    private static final Words WORDS = Words.of(Telling.class);
    /** For playback, where one sees many thoughts. */
    String played(Edit edit, Tree tree) {
        String deed = deed(edit, tree);
        String about = Narration.subject(edit, tree);
        return about == null || deed.contains(about) ? deed : WORDS.say("telling.about", about, deed);
    }

    /** For the history of one thought. */
    String history(Edit edit, Tree tree) {
        Author author = edit.author();
        String deed = author.role() == Author.Role.PERSON ? deed(edit, tree)
                : WORDS.say("telling.who", Named.shown(author.name()), deed(edit, tree));
        return (edit.undoes() == null ? deed : WORDS.say("telling.undo", deed)) + " · "
                + when().format(edit.time().atZone(zone));
    }

    private String deed(Edit edit, Tree tree) {
        boolean silent = hidden.getAsBoolean() && Unjudged.tells(edit.change())
                || edit.change() instanceof Change.AddLabel(Label label) && !seen.test(label);
        return silent ? WORDS.say("telling.settled-something-that-is-hidden")
                : Narration.of(edit, tree);
    }

    private static DateTimeFormatter when() {
        return DateTimeFormatter.ofPattern(WORDS.say("telling.when"), WORDS.language());
    }
}
