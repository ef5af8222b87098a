package arborist.exchange.label;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Json;
import arborist.exchange.text.Titles;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Label;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a row that is one solution to one question: a problem, a run, its steps one below the other, and a sample at their end. */
public final class OneSolution {
    private static final AnswerReader MARKS = AnswerReader.marks();

    private final Script script;
    private final Id run;
    private Id leaf;
    private String last;
    private int steps;

    private OneSolution(Script script, Id run, Id root, String question) {
        this.script = script;
        this.run = run;
        this.leaf = root;
        this.last = question;
    }

    /**
     * Begins with the question.
     *
     * @param gold right answers
     * @param task the family, {@code free} where it belongs to none
     * @param format in whose name the rest of the row is kept
     * @param rest what is left of the row
     */
    public static OneSolution of(SourceIds ids, String question, List<String> gold, String task, String format,
            @Nullable String model, String programVersion, ObjectNode rest) {
        Script script = new Script(ids, new Problem(ids.of("problem"), Titles.of(question), question, gold, task,
                gold.isEmpty() ? null : true, format, null, Attributes.NONE));
        Id root = ids.of("root");
        script.add(new Change.AddThought(
                Thought.of(root, script.problem(), null, null, Kind.PROBLEM, question)));
        ObjectNode kept = Json.object();
        kept.set(format, rest);
        Id run = ids.of("run");
        script.add(new Change.StartRun(new Run(run, script.problem(), "cot", Attributes.NONE, null, null, model, null,
                null, programVersion, false, Json.attributes(kept))));
        return new OneSolution(script, run, root, question);
    }

    /** Adds all steps, then the sample and its answer; there is at least one. */
    public void steps(List<String> texts) {
        Optional<FoundAnswer> found = MARKS.read(texts.getLast()).answer();
        for (int i = 0; i < texts.size(); i++) {
            Kind kind = i == texts.size() - 1 && found.isPresent() ? Kind.ANSWER : Kind.STEP;
            Id id = step(i);
            last = texts.get(i);
            script.add(new Change.AddThought(new Thought(id, script.problem(), leaf, run, kind, last, Reasoning.RAW,
                    Completeness.COMPLETE, null, Attributes.NONE)));
            leaf = id;
        }
        steps = texts.size();
        Id sample = script.ids().of("sample");
        script.add(new Change.AddSample(new Sample(sample, run, leaf, 0, Sample.Status.COMPLETE)));
        script.add(new Change.ReadAnswer(sample,
                found.map(f -> new AnswerReading(f.answer(), f.rule(), leaf, f.from(), f.to()))
                        .orElseGet(() -> new AnswerReading(null, "none", null, 0, 0))));
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(leaf),
                found.map(FoundAnswer::answer).orElse(null)));
    }

    /** Says what the row says of the answer, where reading the last step does not find it. */
    public void answer(String answer) {
        script.add(new Change.ReadAnswer(script.ids().of("sample"),
                new AnswerReading(answer, "row", null, 0, 0)));
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(leaf), answer));
    }

    /** The rating of a step. */
    public void rate(int step, String text, String scheme, String annotator, boolean good) {
        label("step " + (step + 1) + "/label", new Target.Step(step(step)), scheme, good ? "1" : "-1", annotator, text);
    }

    /** The place of the first wrong step, from 0; {@link FirstError#NONE} where all are good. */
    public void firstError(int place, String annotator) {
        label("first-error", new Target.Path(leaf), Scheme.FIRST_ERROR,
                place == FirstError.NONE ? Scheme.NO_ERROR : Integer.toString(place), annotator, last);
    }

    /** Whether the solution is right. */
    public void right(boolean right, String verifier, String evidence) {
        script.add(new Change.AddVerdict(new Verdict(script.ids().of("verdict"), leaf, verifier, "", Verdict.RIGHT,
                right ? Verdict.Outcome.YES : Verdict.Outcome.NO, evidence, TextVersion.of(last), true)));
    }

    public Script script() {
        return script;
    }

    public int count() {
        return steps;
    }

    private Id step(int place) {
        return script.ids().of("step " + (place + 1));
    }

    private void label(String id, Target target, String scheme, String value, String annotator, String text) {
        script.add(new Change.AddLabel(new Label(script.ids().of(id), target, scheme, "", value, annotator, null, null,
                TextVersion.of(text), "")));
    }
}
