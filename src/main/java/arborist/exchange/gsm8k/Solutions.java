package arborist.exchange.gsm8k;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.text.Steps;
import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Row;
import arborist.exchange.text.Titles;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a question as a problem with a run for each system, each a path of steps, one a line, that ends in its answer. */
final class Solutions {
    private static final Words KEPT = Words.kept(Solutions.class);
    private static final Words WORDS = Words.of(Solutions.class);
    private static final AnswerReader READER = AnswerReader.marks();

    private final String programVersion;

    Solutions(String programVersion) {
        this.programVersion = programVersion;
    }

    Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        String question = row.text("question");
        String truth = row.text("ground_truth");
        List<String> systems = row.fields().stream().filter(field -> isSolution(row, field)).toList();
        if (systems.isEmpty()) {
            throw new BadRecord(WORDS.say("solutions.it-holds-no-solution-of"));
        }
        Set<String> known = Stream.concat(Stream.of("question"), systems.stream()).collect(Collectors.toSet());
        String gold = answer(last(truth)).map(FoundAnswer::answer).orElse(null);
        if (gold == null) {
            remark.accept(WORDS.say("solutions.the-ground-truth-does-not"));
        }
        Problem problem = new Problem(ids.of("problem"), Titles.of(question), question,
                gold == null ? List.of() : List.of(gold), "gsm8k", gold == null ? null : true, "gsm8k", null,
                row.rest(known));
        Script script = new Script(ids, problem);
        Id root = ids.of("root");
        script.add(new Change.AddThought(Thought.of(root, problem.id(), null, null, Kind.PROBLEM, question)));
        for (String system : systems) {
            solution(script, root, system, row.row(system), remark);
        }
        return script;
    }

    private void solution(Script script, Id root, String system, Row solution, Consumer<String> remark)
            throws BadRecord {
        SourceIds ids = script.ids();
        Id run = ids.of("run " + system);
        Set<String> known = Set.of("solution", "is_correct");
        script.add(new Change.StartRun(
                new Run(run, script.problem(), "cot", Attributes.NONE, null, null, system, null, null,
                        programVersion, false, solution.rest(known))));
        List<String> steps = Steps.lines(solution.text("solution"));
        Optional<FoundAnswer> found = answer(steps.getLast());
        String answer = found.map(FoundAnswer::answer).orElse(null);
        Id leaf = root;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Id id = ids.of(system + "/step " + (i + 1));
            script.add(new Change.AddThought(new Thought(id, script.problem(), leaf, run,
                    last && answer != null ? Kind.ANSWER : Kind.STEP, steps.get(i), Reasoning.RAW,
                    last && answer == null ? Completeness.CUT_OFF : Completeness.COMPLETE, null, Attributes.NONE)));
            leaf = id;
        }
        Id sample = ids.of(system + "/sample");
        script.add(new Change.AddSample(new Sample(sample, run, leaf, 0,
                answer == null ? Sample.Status.CUT_OFF : Sample.Status.COMPLETE)));
        script.add(new Change.ReadAnswer(sample, reading(found, leaf)));
        Boolean right = solution.bool("is_correct");
        if (right == null) {
            remark.accept(WORDS.say("solutions.is-correct-of-is-neither", system));
        } else {
            script.add(new Change.AddVerdict(new Verdict(ids.of(system + "/verdict"), leaf, "log", "", Verdict.RIGHT,
                    right ? Verdict.Outcome.YES : Verdict.Outcome.NO,
                    right ? KEPT.say("solutions.is-correct") : KEPT.say("solutions.is-not-correct"),
                    TextVersion.of(steps.getLast()), true)));
        }
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(leaf), answer));
    }

    private static boolean isSolution(Row row, String field) {
        try {
            return row.has(field) && row.row(field).has("solution");
        } catch (BadRecord e) {
            return false;
        }
    }

    private static AnswerReading reading(Optional<FoundAnswer> found, Id leaf) {
        return found.map(f -> new AnswerReading(f.answer(), f.rule(), leaf, f.from(), f.to()))
                .orElseGet(() -> new AnswerReading(null, "none", null, 0, 0));
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private static Optional<FoundAnswer> answer(String line) {
        return READER.read(line).answer();
    }
}
