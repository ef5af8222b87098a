package arborist.ui.labels;

import arborist.label.Rating;
import arborist.ui.kit.Act;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What each key of the labelling page does. */
final class LabelActs {
    private static final Words WORDS = Words.of(LabelActs.class);
    /** The act that takes over what programs say. */
    static final String ACCEPT = "label-accept";
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
                key("label-great", WORDS.say("label-acts.great"), Material2MZ.THUMB_UP, "J",
                        WORDS.say("label-acts.rates-the-step-right-and"), () -> sitting.judging().rate(Rating.GOOD)),
                key("label-okay", WORDS.say("label-acts.okay"), Material2MZ.THUMBS_UP_DOWN, "K",
                        WORDS.say("label-acts.rates-the-step-not-wrong"), () -> sitting.judging().rate(Rating.NEUTRAL)),
                key("label-bad", WORDS.say("label-acts.bad"), Material2MZ.THUMB_DOWN, "L",
                        WORDS.say("label-acts.rates-the-step-wrong-or"),
                        () -> sitting.judging().rate(Rating.BAD)),
                key("label-first-error", WORDS.say("label-acts.first-error"), Material2AL.ERROR_OUTLINE, ";",
                        WORDS.say("label-acts.the-step-is-the-first"),
                        sitting.judging()::firstError),
                key("label-all-good", WORDS.say("label-acts.all-good"), Material2AL.DONE_ALL, "A",
                        WORDS.say("label-acts.no-step-of-the-solution"),
                        sitting.judging()::allGood),
                key(ACCEPT, WORDS.say("label-acts.accept"), Material2AL.CHECK, "Q",
                        WORDS.say("label-acts.says-of-the-step-what"), sitting::accept),
                key("label-unsure", WORDS.say("label-acts.unsure"), Material2AL.HELP_OUTLINE, "U",
                        WORDS.say("label-acts.you-looked-at-the-step"),
                        () -> sitting.judging().rate(Rating.UNSURE))));
        groups.add(List.of(
                key("label-back", WORDS.say("label-acts.back"), Material2AL.ARROW_BACK, "H",
                        WORDS.say("label-acts.goes-to-the-step-before"),
                        () -> sitting.move(-1)),
                key("label-forward", WORDS.say("label-acts.forward"), Material2AL.ARROW_FORWARD, "I",
                        WORDS.say("label-acts.goes-to-the-next-step"),
                        () -> sitting.move(1)),
                key("label-next", WORDS.say("label-acts.next-solution"), Material2MZ.SKIP_NEXT, "O",
                        WORDS.say("label-acts.goes-to-the-next-solution"),
                        sitting::nextOpen),
                key("label-skip", WORDS.say("label-acts.skip"), Material2AL.LAST_PAGE, "S",
                        WORDS.say("label-acts.leaves-the-solution-as-skipped"),
                        () -> sitting.judging().state("skip", WORDS.say("label-acts.the-solution-was-skipped"))),
                key("label-give-up", WORDS.say("label-acts.give-up"), Material2AL.FLAG, "G",
                        WORDS.say("label-acts.no-step-from-here-on"),
                        () -> sitting.judging().state("give-up", WORDS.say("label-acts.the-solution-was-given-up"))),
                key("label-bad-problem", WORDS.say("label-acts.bad-problem"), Material2MZ.REPORT_PROBLEM, "P",
                        WORDS.say("label-acts.the-question-itself-is-wrong"),
                        () -> sitting.judging().state("bad-problem",
                                WORDS.say("label-acts.the-problem-is-marked-as")))));
        groups.add(List.of(
                key("label-solution-good", WORDS.say("label-acts.solution-good"), Material2MZ.SENTIMENT_SATISFIED, "Y",
                        WORDS.say("label-acts.rates-the-solution-as-a"), () -> sitting.judging().whole(Rating.GOOD)),
                key("label-solution-okay", WORDS.say("label-acts.solution-okay"), Material2MZ.SENTIMENT_NEUTRAL, "T",
                        WORDS.say("label-acts.rates-the-solution-as-a-2"),
                        () -> sitting.judging().whole(Rating.NEUTRAL)),
                key("label-solution-bad", WORDS.say("label-acts.solution-bad"), Material2MZ.SENTIMENT_DISSATISFIED, "B",
                        WORDS.say("label-acts.rates-the-solution-as-a-3"), () -> sitting.judging().whole(Rating.BAD))));
        groups.add(List.of(
                key("label-flag", WORDS.say("label-acts.flag"), Material2MZ.OUTLINED_FLAG, "F",
                        WORDS.say("label-acts.marks-the-step-to-be"),
                        sitting.judging()::flag),
                key("label-calculator", WORDS.say("label-acts.calculator"), Material2AL.CALCULATE, "C",
                        WORDS.say("label-acts.lets-the-calculator-label-the"),
                        tools::calculate),
                key("label-note", WORDS.say("label-acts.note"), Material2MZ.STICKY_NOTE_2, "N",
                        WORDS.say("label-acts.your-own-words-about-the"),
                        tools::note),
                key("label-better", WORDS.say("label-acts.better-step"), Material2AL.EDIT, "E",
                        WORDS.say("label-acts.writes-the-step-as-it"),
                        tools::better)));
        groups.add(List.of(
                key("label-split", WORDS.say("label-acts.split"), Material2AL.CALL_SPLIT, "D",
                        WORDS.say("label-acts.makes-two-steps-of-the"), tools::split),
                key("label-merge", WORDS.say("label-acts.merge"), Material2AL.CALL_MERGE, "M",
                        WORDS.say("label-acts.makes-one-step-of-the"),
                        sitting.cutting()::merge),
                key("label-beside", WORDS.say("label-acts.alternatives"), Material2MZ.VERTICAL_SPLIT, "V",
                        WORDS.say("label-acts.shows-what-else-follows-the"),
                        sitting::turnBeside),
                key("label-rules", WORDS.say("label-acts.rules"), Material2AL.GAVEL, "R",
                        WORDS.say("label-acts.shows-the-rules-by-which"),
                        asking.rules)));
        groups.add(List.of(
                key("label-queue", WORDS.say("label-acts.which-solutions"), Material2AL.FILTER_LIST, "Shift+Q",
                        WORDS.say("label-acts.chooses-which-solutions-come-in"), asking.queue),
                key("label-auto", WORDS.say("label-acts.label-automatically"), Material2MZ.MEMORY, "Shift+C",
                        WORDS.say("label-acts.lets-rollouts-a-judge-or"), asking.auto)));
        return groups;
    }

    private Act key(String id, String name, Ikon icon, String letter, String tip, Runnable does) {
        return key.of(id, name, icon, letter, tip, does);
    }
}
