package arborist.exchange.preference;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.text.Steps;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.label.Scheme;
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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Tells a row that is two solutions to one question: a problem, a run, a sample for each, and the label that prefers the first. */
final class TwoSolutions {
    private static final AnswerReader MARKS = AnswerReader.marks();

    private final Script script;
    private final Id run;
    private final Id root;

    private TwoSolutions(Script script, Id run, Id root) {
        this.script = script;
        this.run = run;
        this.root = root;
    }

    static Script of(SourceIds ids, String question, String chosen, String rejected, String format, String annotator,
            String programVersion, ObjectNode rest) {
        Script script = new Script(ids, new Problem(ids.of("problem"), Titles.of(question), question, List.of(), "free",
                null, format, null, Attributes.NONE));
        Id root = ids.of("root");
        script.add(new Change.AddThought(Thought.of(root, script.problem(), null, null, Kind.PROBLEM, question)));
        ObjectNode kept = Json.object();
        kept.set(format, rest);
        Id run = ids.of("run");
        script.add(new Change.StartRun(new Run(run, script.problem(), "cot", Attributes.NONE, null, null, null, null,
                null, programVersion, false, Json.attributes(kept))));
        TwoSolutions told = new TwoSolutions(script, run, root);
        Leaf one = told.solution(0, chosen);
        Leaf other = told.solution(1, rejected);
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(one.id), null));
        script.add(new Change.AddLabel(new Label(ids.of("preference"), new Target.Pair(one.id, other.id),
                Scheme.PREFERENCE, "", "a", annotator, null, null, TextVersion.of(one.text), "")));
        return script;
    }

    private record Leaf(Id id, String text) {}

    private Leaf solution(int index, String text) {
        SourceIds ids = script.ids();
        List<String> steps = Steps.lines(text);
        Optional<FoundAnswer> found = MARKS.read(steps.getLast()).answer();
        Id leaf = root;
        for (int i = 0; i < steps.size(); i++) {
            Kind kind = i == steps.size() - 1 && found.isPresent() ? Kind.ANSWER : Kind.STEP;
            Id id = ids.of("solution " + (index + 1) + "/step " + (i + 1));
            script.add(new Change.AddThought(new Thought(id, script.problem(), leaf, run, kind, steps.get(i),
                    Reasoning.RAW, Completeness.COMPLETE, null, Attributes.NONE)));
            leaf = id;
        }
        Id end = leaf;
        Id sample = ids.of("sample " + (index + 1));
        script.add(new Change.AddSample(new Sample(sample, run, end, index, Sample.Status.COMPLETE)));
        script.add(new Change.ReadAnswer(sample,
                found.map(f -> new AnswerReading(f.answer(), f.rule(), end, f.from(), f.to()))
                        .orElseGet(() -> new AnswerReading(null, "none", null, 0, 0))));
        return new Leaf(end, steps.getLast());
    }
}
