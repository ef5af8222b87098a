package arborist.label.mark;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What one annotator said of a solution.
 *
 * @param words without who it was
 */
public record SolutionMark(Voice voice, StepMark mark, String words) {
    private static final Words WORDS = Words.of(SolutionMark.class);

    /** All that the voice said of it: where it goes wrong, how it is as a whole, what became of it. */
    static List<SolutionMark> of(Solution solution, Voice voice, StepLabels labels) {
        List<SolutionMark> all = new ArrayList<>();
        switch (labels.firstError()) {
            case FirstError.At(int step) ->
                    all.add(new SolutionMark(voice, StepMark.BAD, WORDS.say("solution-mark.first-error", step + 1)));
            case FirstError.Nowhere _ ->
                    all.add(new SolutionMark(voice, StepMark.GREAT, WORDS.say("solution-mark.no-error")));
            case FirstError.Unsure _ -> all.add(new SolutionMark(voice, StepMark.UNSURE, StepMark.UNSURE.words()));
            case FirstError.Missing _ -> {
                if (labels.rated() > 0) {
                    all.add(new SolutionMark(voice, StepMark.NONE,
                            WORDS.say("solution-mark.labelled", labels.rated(), labels.ratings().size())));
                }
            }
        }
        Said.ofSolution(solution, voice).map(label -> StepMark.of(Rating.of(label.value())))
                .filter(mark -> mark != StepMark.NONE)
                .ifPresent(
                        mark -> all.add(new SolutionMark(voice, mark, WORDS.say("solution-mark.whole", mark.words()))));
        Said.ofPath(solution.last(), voice, Schemes.SOLUTION_STATE).map(Label::value)
                .ifPresent(state -> all
                        .add(new SolutionMark(voice, StepMark.NONE, WORDS.named("solution-mark.state", state))));
        return all;
    }

    /** Its shape and its words. */
    @Override
    public String toString() {
        return mark.glyph().isEmpty() ? words : mark.glyph() + " " + words;
    }
}
