package arborist.ui.present;

import arborist.session.Retelling;
import arborist.session.Told;
import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.ui.kit.Unjudged;
import arborist.words.Words;
import java.util.List;

/** Tells what happened without what is right and wrong, so that a class can guess. */
final class Guess {
    private static final Words WORDS = Words.of(Guess.class);

    private Guess() {}

    /** A sample is told all the same, but for what was found about it. */
    static Told unjudged(Told told, List<Edit> edits, Tree before, Tree after) {
        if (edits.stream().noneMatch(e -> Unjudged.tells(e.change()))) {
            return told;
        }
        List<Edit> rest = edits.stream().filter(e -> !Unjudged.tells(e.change())).toList();
        return Retelling.isWholeSample(rest) ? Retelling.of(rest, before, after)
                : new Told(WORDS.say("present-pane.hidden"), WORDS.say("present-pane.guess"));
    }
}
