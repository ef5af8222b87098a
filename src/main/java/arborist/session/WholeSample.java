package arborist.session;

import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.RunState;
import arborist.trace.Sample;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a sample from its first step to its answer in one sentence, and where it went wrong. */
final class WholeSample {
    private static final Words WORDS = Words.of(WholeSample.class);
    private static final int LONGEST = 80;

    private WholeSample() {}

    /** Whether the edits hold a sample and the steps that lead to it. */
    static boolean isOne(List<Edit> edits) {
        return edits.stream().filter(e -> e.change() instanceof Change.AddSample).count() == 1
                && edits.stream().anyMatch(
                        e -> e.change() instanceof Change.AddThought || e.change() instanceof Change.Finish);
    }

    static Told told(List<Edit> edits, Tree after) {
        Set<Id> steps = new LinkedHashSet<>();
        List<Verdict> verdicts = new ArrayList<>();
        Sample sample = null;
        String answer = null;
        for (Edit edit : edits) {
            switch (edit.change()) {
                case Change.AddThought _,Change.Finish _ -> steps.add(edit.change().subject());
                case Change.AddSample(Sample added) -> sample = added;
                case Change.ReadAnswer(Id _, AnswerReading reading) -> answer = reading == null ? null
                        : reading.answer();
                case Change.AddVerdict(Verdict verdict) -> verdicts.add(verdict);
                default -> {
                }
            }
        }
        int length = sample == null || after.node(sample.leaf()) == null ? steps.size()
                : (int) after.path(sample.leaf()).stream().filter(n -> !n.thought().kind().equals(Kind.PROBLEM))
                        .count();
        int number = sample == null ? 1 : sample.index() + 1;
        String of = sample == null ? "" : technique(sample.run(), after);
        String what = WORDS.say(answer == null ? "whole-sample.silent" : "whole-sample.says", number,
                answer == null ? "" : Brief.text(answer, LONGEST), Math.max(1, length), of.isEmpty() ? 0 : 1, of);
        return new Told(what, why(verdicts, sample == null ? null : sample.leaf(), after));
    }

    /** What made the sample, where several techniques did samples of the problem: each begins with a first one. */
    private static String technique(Id run, Tree tree) {
        Set<String> all = tree.samples().values().stream().map(s -> tree.runs().get(s.sample().run()))
                .filter(Objects::nonNull).map(state -> state.run().strategy()).collect(Collectors.toSet());
        RunState own = tree.runs().get(run);
        return own == null || all.size() < 2 ? "" : Brief.text(Named.shown(own.run().strategy()), 40);
    }

    private static String why(List<Verdict> verdicts, @Nullable Id leaf, Tree after) {
        Verdict.Outcome right = verdicts.stream()
                .filter(v -> v.aspect().equals(Verdict.RIGHT) && v.thought().equals(leaf)).map(Verdict::outcome)
                .reduce((a, b) -> b).orElse(Verdict.Outcome.UNDECIDED);
        List<Verdict> steps = verdicts.stream().filter(v -> !v.aspect().equals(Verdict.RIGHT)).toList();
        boolean slipped = steps.stream().anyMatch(v -> v.outcome() == Verdict.Outcome.NO);
        String judged = switch (right) {
            case YES -> WORDS.say(slipped ? "whole-sample.right-by-luck" : "whole-sample.right");
            case NO -> WORDS.say("whole-sample.wrong");
            case UNDECIDED -> "";
        };
        return (judged + " " + (slipped ? Checked.why(steps, after) : "")).strip();
    }
}
