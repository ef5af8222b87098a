package arborist.label.mark;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * What one annotator said of a solution.
 *
 * @param words without who it was
 */
public record SolutionMark(Voice voice, StepMark mark, String words) {

    /** All that the voice said of it: where it goes wrong, how it is as a whole, what became of it. */
    static List<SolutionMark> of(Solution solution, Voice voice, StepLabels labels) {
        List<SolutionMark> all = new ArrayList<>();
        switch (labels.firstError()) {
            case FirstError.At(int step) ->
                    all.add(new SolutionMark(voice, StepMark.BAD, "first error in step " + (step + 1)));
            case FirstError.Nowhere _ -> all.add(new SolutionMark(voice, StepMark.GREAT, "no error"));
            case FirstError.Unsure _ -> all.add(new SolutionMark(voice, StepMark.UNSURE, "unsure"));
            case FirstError.Missing _ -> {
                if (labels.rated() > 0) {
                    all.add(new SolutionMark(voice, StepMark.NONE,
                            labels.rated() + " of " + labels.ratings().size() + " labelled"));
                }
            }
        }
        Said.ofSolution(solution, voice).map(label -> StepMark.of(Rating.of(label.value())))
                .filter(mark -> mark != StepMark.NONE)
                .ifPresent(mark -> all.add(new SolutionMark(voice, mark, "as a whole " + mark.words())));
        Said.ofPath(solution.last(), voice, Schemes.SOLUTION_STATE).map(Label::value)
                .ifPresent(state -> all.add(new SolutionMark(voice, StepMark.NONE, state(state))));
        return all;
    }

    /** Its shape and its words. */
    @Override
    public String toString() {
        return mark.glyph().isEmpty() ? words : mark.glyph() + " " + words;
    }

    private static String state(String value) {
        return switch (value) {
            case "skip" -> "skipped";
            case "give-up" -> "given up";
            case "bad-problem" -> "bad problem";
            default -> value;
        };
    }
}
