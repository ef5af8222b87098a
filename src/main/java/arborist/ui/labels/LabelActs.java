package arborist.ui.labels;

import arborist.label.Rating;
import arborist.ui.kit.Act;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What each key of the labelling page does. */
final class LabelActs {
    private final Key key;

    /** Makes an act of the page whose key can be changed. */
    interface Key {
        Act of(String id, String name, Ikon icon, String key, String tip, Runnable does);
    }

    LabelActs(Key key) {
        this.key = key;
    }

    /**
     * What asks a question of its own.
     *
     * @param rules shows the labelling rules
     * @param queue asks which solutions come
     * @param auto asks what is to label them
     */
    record Asking(Runnable rules, Runnable queue, Runnable auto) {}

    List<List<Act>> steps(Sitting sitting, StepTools tools, Asking asking) {
        List<List<Act>> groups = new ArrayList<>();
        groups.add(List.of(
                key("label-great", "Great", Material2MZ.THUMB_UP, "J", "Rates the step +1: right, and it brings the"
                        + " solution on", () -> sitting.rate(Rating.GOOD)),
                key("label-okay", "Okay", Material2MZ.THUMBS_UP_DOWN, "K", "Rates the step 0: not wrong, but it brings"
                        + " nothing on", () -> sitting.rate(Rating.NEUTRAL)),
                key("label-bad", "Bad", Material2MZ.THUMB_DOWN, "L",
                        "Rates the step −1: wrong, or it cannot be checked",
                        () -> sitting.rate(Rating.BAD)),
                key("label-first-error", "First error", Material2AL.ERROR_OUTLINE, ";",
                        "The step is the first that is wrong: all before it are good, what follows has no label",
                        sitting::firstError),
                key("label-all-good", "All good", Material2AL.DONE_ALL, "A", "No step of the solution is wrong",
                        sitting::allGood),
                key("label-unsure", "Unsure", Material2AL.HELP_OUTLINE, "U",
                        "You looked at the step and cannot tell; it stays without a label",
                        () -> sitting.rate(Rating.UNSURE))));
        groups.add(List.of(
                key("label-back", "Back", Material2AL.ARROW_BACK, "H", "Goes to the step before",
                        () -> sitting.move(-1)),
                key("label-forward", "Forward", Material2AL.ARROW_FORWARD, "I", "Goes to the next step",
                        () -> sitting.move(1)),
                key("label-next", "Next solution", Material2MZ.SKIP_NEXT, "O",
                        "Goes to the next solution that is not done",
                        sitting::nextOpen),
                key("label-skip", "Skip", Material2AL.LAST_PAGE, "S", "Leaves the solution as skipped",
                        () -> sitting.state("skip", "The solution was skipped.")),
                key("label-give-up", "Give up", Material2AL.FLAG, "G",
                        "No step from here on can be mended: leaves the solution as given up",
                        () -> sitting.state("give-up", "The solution was given up.")),
                key("label-bad-problem", "Bad problem", Material2MZ.REPORT_PROBLEM, "P",
                        "The question itself is wrong or unclear",
                        () -> sitting.state("bad-problem", "The problem is marked as a bad one."))));
        groups.add(List.of(
                key("label-solution-good", "Solution good", Material2MZ.SENTIMENT_SATISFIED, "Y",
                        "Rates the solution as a whole +1", () -> sitting.whole(Rating.GOOD)),
                key("label-solution-okay", "Solution okay", Material2MZ.SENTIMENT_NEUTRAL, "T",
                        "Rates the solution as a whole 0", () -> sitting.whole(Rating.NEUTRAL)),
                key("label-solution-bad", "Solution bad", Material2MZ.SENTIMENT_DISSATISFIED, "B",
                        "Rates the solution as a whole −1", () -> sitting.whole(Rating.BAD))));
        groups.add(List.of(
                key("label-flag", "Flag", Material2MZ.OUTLINED_FLAG, "F",
                        "Marks the step to be looked at again, or takes"
                                + " that back",
                        sitting::flag),
                key("label-calculator", "Calculator", Material2AL.CALCULATE, "C",
                        "Lets the calculator label the steps of"
                                + " this problem, beside what people say",
                        tools::calculate),
                key("label-note", "Note…", Material2MZ.STICKY_NOTE_2, "N", "Your own words about the step",
                        tools::note),
                key("label-better", "Better step…", Material2AL.EDIT, "E",
                        "Writes the step as it should have been, beside"
                                + " it",
                        tools::better)));
        groups.add(List.of(
                key("label-split", "Split…", Material2AL.CALL_SPLIT, "D",
                        "Makes two steps of the step; good stays with both parts, bad with the last", tools::split),
                key("label-merge", "Merge", Material2AL.CALL_MERGE, "M",
                        "Makes one step of the step and the one before it; it is as its worst part",
                        sitting.cutting()::merge),
                key("label-beside", "Alternatives", Material2MZ.VERTICAL_SPLIT, "V",
                        "Shows what else follows the step before next to the step, each to be rated; again hides it",
                        sitting::turnBeside),
                key("label-rules", "Rules", Material2AL.GAVEL, "R", "Shows the rules by which steps are rated",
                        asking.rules)));
        groups.add(List.of(
                key("label-queue", "Which solutions…", Material2AL.FILTER_LIST, "Shift+Q",
                        "Chooses which solutions come, in which order, for whom, and when to stop", asking.queue),
                key("label-auto", "Label automatically…", Material2MZ.MEMORY, "Shift+C",
                        "Lets rollouts, a judge or the calculator label, beside what people say", asking.auto)));
        return groups;
    }

    private Act key(String id, String name, Ikon icon, String letter, String tip, Runnable does) {
        return key.of(id, name, icon, letter, tip, does);
    }
}
