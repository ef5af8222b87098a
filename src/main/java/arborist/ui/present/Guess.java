package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.session.Retelling;
import arborist.session.Told;
import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.ui.kit.Unjudged;
import arborist.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened without what is right and wrong, so that a class can guess. */
final class Guess {
    private static final Words WORDS = Words.of(Guess.class);

    private Guess() {}

    /**
     * A sample is told all the same, but for what was found about it.
     *
     * @param bars the vote that is told of, null for none
     */
    static Told unjudged(Told told, List<Edit> edits, Tree before, Tree after, @Nullable Bars bars) {
        if (edits.stream().noneMatch(e -> Unjudged.tells(e.change()))) {
            return told;
        }
        // A vote is told: what it chose one sees from the bars.
        Bars.Bar chosen = bars == null ? null : bars.bars().stream().filter(Bars.Bar::chosen).findFirst().orElse(null);
        if (chosen != null) {
            return new Told(WORDS.say("present-pane.chosen", chosen.answer()), WORDS.say("present-pane.chosen-guess"));
        }
        List<Edit> rest = edits.stream().filter(e -> !Unjudged.tells(e.change())).toList();
        return Retelling.isWholeSample(rest) ? Retelling.of(rest, before, after)
                : new Told(WORDS.say("present-pane.hidden"), WORDS.say("present-pane.guess"));
    }
}
