package arborist.exchange.mapped;

import arborist.exchange.SourceIds;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Usage;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells one sample: a path of steps below the question, with its answer, whether that is right, and its scores.
 *
 * @param scorer the name of who gave the scores
 * @param shares whether the scores are declared in 0 to 1
 * @param correct the name of the field that says what is right
 */
record SampleScript(String scorer, boolean shares, String correct) {
    private static final Words KEPT = Words.kept(SampleScript.class);

    private static final Words WORDS = Words.of(SampleScript.class);

    /**
     * Where a sample belongs.
     *
     * @param index among the samples of its run
     * @param name of the sample within its row
     * @param together the call that all samples of the row came from, null where what each took is told of it, or nothing is
     */
    record Where(Id problem, Id root, Id run, int index, SourceIds ids, String name, Answers answers,
            @Nullable Id together) {
        Id id(String part) {
            return ids.of(name + "/" + part);
        }
    }

    /** Where a sample ended. */
    record Leaf(Id thought, @Nullable String answer) {}

    Leaf tell(Told.One one, Where where, Consumer<Change> to, Consumer<String> remark) {
        String told = one.text();
        String answer = one.answer();
        String text = told != null ? told : answer == null ? "" : answer;
        List<Steps.Step> steps = new ArrayList<>();
        Steps cut = Steps.of(text, one.scores().size());
        steps.addAll(cut.steps());
        Answers.Found found = where.answers.of(one, text, remark);
        int at = found == null || found.from() < 0 ? -1 : cut.at(found.from(), found.to());
        Id own = one.usage() == null ? null : where.id("call");
        if (own != null && one.usage() != null) {
            to.accept(call(own, where.problem, where.run, one.model(), one.usage()));
        }
        List<Id> path = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Steps.Step step = steps.get(i);
            Id id = where.id("step " + (i + 1));
            to.accept(new Change.AddThought(new Thought(id, where.problem, i == 0 ? where.root : path.getLast(),
                    where.run, last && !step.thinking() && (at == i || told == null) ? Kind.ANSWER : Kind.STEP,
                    step.text(), step.thinking() ? Reasoning.RAW : Reasoning.NONE, Completeness.COMPLETE,
                    span(step, own, where.together),
                    last ? one.rest() : Attributes.NONE)));
            path.add(id);
        }
        Id leaf = path.getLast();
        Id sample = where.id("sample");
        to.accept(new Change.AddSample(new Sample(sample, where.run, leaf, where.index, Sample.Status.COMPLETE)));
        to.accept(new Change.ReadAnswer(sample, found == null ? new AnswerReading(null, "none", null, 0, 0)
                : at < 0 ? new AnswerReading(found.answer(), found.rule(), null, 0, 0)
                : new AnswerReading(found.answer(), found.rule(), path.get(at),
                        found.from() - steps.get(at).from(), found.to() - steps.get(at).from())));
        if (one.correct() != null) {
            to.accept(new Change.AddVerdict(new Verdict(where.id("verdict"), leaf, "log", "", Verdict.RIGHT,
                    one.correct() ? Verdict.Outcome.YES : Verdict.Outcome.NO,
                    KEPT.say(one.correct() ? "sample-script.right" : "sample-script.wrong", correct),
                    TextVersion.of(steps.getLast().text()), true)));
        }
        scores(one, where, steps, path, to, remark);
        return new Leaf(leaf, found == null ? null : found.answer());
    }

    /** By which call it took what it took; where in what several samples took together, nobody tells. */
    private static @Nullable CallSpan span(Steps.Step step, @Nullable Id own, @Nullable Id together) {
        return own != null ? new CallSpan(own, step.from(), step.to())
                : together != null ? new CallSpan(together, 0, 0) : null;
    }

    /** As many scores as steps are those of the steps; else the last is that of the whole. */
    private void scores(Told.One one, Where where, List<Steps.Step> steps, List<Id> path, Consumer<Change> to,
            Consumer<String> remark) {
        List<Double> scores = one.scores();
        if (scores.isEmpty()) {
            return;
        }
        if (scores.size() > 1 && scores.size() == steps.size()) {
            for (int i = 0; i < scores.size(); i++) {
                to.accept(score(where.id("score " + (i + 1)), path.get(i), steps.get(i), scores.get(i),
                        Score.Scope.STEP, "", remark));
            }
            return;
        }
        if (scores.size() > 1) {
            remark.accept(WORDS.say("sample-script.it-has-scores-for-a", scores.size(), steps.size()));
        }
        to.accept(score(where.id("score"), path.getLast(), steps.getLast(), scores.getLast(), Score.Scope.PATH,
                scores.size() > 1 ? KEPT.say("sample-script.the-last-of", scores.size()) : "", remark));
    }

    private Change score(Id id, Id thought, Steps.Step step, double value, Score.Scope scope, String evidence,
            Consumer<String> remark) {
        boolean inside = value >= 0 && value <= 1;
        if (shares && !inside) {
            remark.accept(WORDS.say("sample-script.a-score-is-though-those", String.valueOf(value)));
        }
        boolean declared = shares && inside;
        return new Change.AddScore(new Score(id, thought, new Scorer(scorer, "", false), value, declared ? 0.0 : null,
                declared ? 1.0 : null, true, 1, evidence, scope, TextVersion.of(step.text())));
    }

    static Change call(Id id, Id problem, Id run, @Nullable String model, Usage usage) {
        return new Change.RecordCall(new Call(id, problem, run, "sample", model, null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, null, null, null, null, usage));
    }
}
