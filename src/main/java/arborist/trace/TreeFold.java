package arborist.trace;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** Folds edits into a tree, one after the other: what each change means, and nothing else. */
final class TreeFold {
    private @Nullable Problem problem;
    private boolean removed;
    private PMap<Id, Node> nodes;
    private PVector<Id> roots;
    private PMap<Id, RunState> runs;
    private PVector<Id> runOrder;
    private PMap<Id, Call> calls;
    private PMap<Id, SampleState> samples;
    private PVector<Id> sampleOrder;
    private PMap<Id, Backup> backups;
    private PVector<Id> backupOrder;
    private PMap<String, String> choices;
    private long clock;

    TreeFold(Tree start) {
        problem = start.problem();
        removed = start.removed();
        nodes = start.nodes();
        roots = start.roots();
        runs = start.runs();
        runOrder = start.runOrder();
        calls = start.calls();
        samples = start.samples();
        sampleOrder = start.sampleOrder();
        backups = start.backups();
        backupOrder = start.backupOrder();
        choices = start.choices();
        clock = start.clock();
    }

    Tree tree() {
        return new Tree(problem, removed, nodes, roots, runs, runOrder, calls, samples, sampleOrder, backups,
                backupOrder, choices, clock);
    }

    void apply(Edit edit) {
        clock = Math.max(clock, edit.clock());
        switch (edit.change()) {
            case Change.AddProblem(Problem added) -> problem = problem == null ? added : problem;
            case Change.ReviseProblem(Problem revised) -> problem = problem == null ? null : revised;
            case Change.StartRun(Run run) -> start(run);
            case Change.SetRun set -> set(set);
            case Change.RecordCall(Call call) ->
                    calls = calls.containsKey(call.id()) ? calls : calls.plus(call.id(), call);
            case Change.AddThought(Thought thought) -> add(thought);
            case Change.Rewrite(Id id, String text) -> node(id, n -> n.with(wording(text, n.wording().completeness())));
            case Change.Finish(Id id, String text, Completeness end) -> node(id, n -> n.with(wording(text, end)));
            case Change.SetSearch(Id id, SearchState state, String reason, boolean byPerson) -> node(id,
                    n -> n.with(new Node.Search(state, reason, n.search().givenUp(), byPerson)));
            case Change.SetGivenUp(Id id, boolean given) -> node(id,
                    n -> n.with(new Node.Search(n.search().state(), n.search().reason(), given,
                            n.search().byPerson())));
            case Change.SetNote(Id id, String note) -> node(id, n -> n.withNote(note));
            case Change.AddVerdict(Verdict verdict) ->
                    node(verdict.thought(), n -> n.with(FindingsEdit.add(n.findings(), verdict)));
            case Change.AddScore(Score score) ->
                    node(score.thought(), n -> n.with(FindingsEdit.add(n.findings(), score)));
            case Change.AddLabel(Label label) -> node(label.target().thought(),
                    n -> n.with(FindingsEdit.add(n.findings(), label)));
            case Change.AddLink(Link link) -> add(link);
            case Change.Attach(Attachment attached) -> node(attached.thought(),
                    n -> n.with(FindingsEdit.add(n.findings(), attached)));
            case Change.AddBackup(Backup backup) -> add(backup);
            case Change.AddSample(Sample sample) -> add(sample);
            case Change.ReadAnswer(Id id, AnswerReading reading) -> sample(id,
                    s -> new SampleState(s.sample(), reading, s.struck()));
            case Change.Strike(Id id, boolean struck) -> sample(id,
                    s -> new SampleState(s.sample(), s.reading(), struck));
            case Change.Choose(Id ignored, String name, String value) -> choices = value == null
                    ? choices.minus(name)
                    : choices.plus(name, value);
            case Change.Remove(Thing thing) -> remove(thing);
            case Change.Restore(Thing thing) -> tombstone(thing, false);
        }
    }

    private void start(Run run) {
        if (!runs.containsKey(run.id())) {
            runs = runs.plus(run.id(), new RunState(run, RunStatus.RUNNING, null, List.of(), null, false));
            runOrder = runOrder.plus(run.id());
        }
    }

    private void set(Change.SetRun set) {
        RunState run = runs.get(set.run());
        if (run != null) {
            runs = runs.plus(set.run(), new RunState(run.run(), set.status(), set.reason(), set.chosen(), set.answer(),
                    run.removed()));
        }
    }

    private void add(Thought thought) {
        Id parent = thought.parent();
        if (nodes.containsKey(thought.id()) || parent != null && !nodes.containsKey(parent)) {
            return;
        }
        nodes = nodes.plus(thought.id(), Node.of(thought));
        if (parent == null) {
            roots = roots.plus(thought.id());
        } else {
            node(parent, n -> n.withChildren(n.children().plus(thought.id())));
        }
    }

    private void add(Link link) {
        if (nodes.containsKey(link.from()) && nodes.containsKey(link.to())) {
            node(link.from(), n -> n.with(FindingsEdit.add(n.findings(), link)));
            node(link.to(), n -> n.with(FindingsEdit.add(n.findings(), link)));
        }
    }

    private void add(Sample sample) {
        if (!samples.containsKey(sample.id())) {
            samples = samples.plus(sample.id(), new SampleState(sample, null, false));
            sampleOrder = sampleOrder.plus(sample.id());
        }
    }

    private void add(Backup backup) {
        if (!backups.containsKey(backup.id()) && backup.path().stream().allMatch(nodes::containsKey)) {
            backups = backups.plus(backup.id(), backup);
            backupOrder = backupOrder.plus(backup.id());
            backup.path().forEach(id -> node(id, n -> n.with(
                    new Node.Tally(n.tally().visits() + 1, n.tally().rewards() + backup.reward()))));
        }
    }

    private void remove(Thing thing) {
        switch (thing.type()) {
            case PROBLEM, RUN, THOUGHT -> tombstone(thing, true);
            case CALL -> calls = calls.minus(thing.id());
            case BACKUP -> removeBackup(thing.id());
            case SAMPLE -> {
                samples = samples.minus(thing.id());
                sampleOrder = sampleOrder.minus(thing.id());
            }
            case LINK -> {
                Node from = nodes.get(thing.on());
                if (from != null) {
                    from.findings().links().stream().filter(l -> l.id().equals(thing.id())).findFirst().ifPresent(
                            link -> node(link.to(), n -> n.with(FindingsEdit.remove(n.findings(), thing))));
                }
                node(thing.on(), n -> n.with(FindingsEdit.remove(n.findings(), thing)));
            }
            case VERDICT, SCORE, LABEL, ATTACHMENT -> node(thing.on(),
                    n -> n.with(FindingsEdit.remove(n.findings(), thing)));
        }
    }

    private void tombstone(Thing thing, boolean value) {
        switch (thing.type()) {
            case PROBLEM -> removed = value;
            case RUN -> {
                RunState run = runs.get(thing.id());
                runs = run == null ? runs : runs.plus(thing.id(), run.withRemoved(value));
            }
            case THOUGHT -> node(thing.id(), n -> n.withRemoved(value));
            default -> {
                // Nothing else leaves a tombstone.
            }
        }
    }

    private void removeBackup(Id id) {
        Backup gone = backups.get(id);
        if (gone == null) {
            return;
        }
        backups = backups.minus(id);
        backupOrder = backupOrder.minus(id);
        // Summed anew rather than subtracted: adding and subtracting doubles does not lead back to where it began.
        for (Id visited : gone.path()) {
            node(visited, n -> n.with(tally(visited)));
        }
    }

    private Node.Tally tally(Id thought) {
        int visits = 0;
        double rewards = 0;
        for (Id id : backupOrder) {
            Backup backup = backups.get(id);
            if (backup != null && backup.path().contains(thought)) {
                visits++;
                rewards += backup.reward();
            }
        }
        return new Node.Tally(visits, rewards);
    }

    private void node(Id id, UnaryOperator<Node> change) {
        Node node = nodes.get(id);
        if (node != null) {
            nodes = nodes.plus(id, change.apply(node));
        }
    }

    private void sample(Id id, Function<SampleState, SampleState> change) {
        SampleState sample = samples.get(id);
        if (sample != null) {
            samples = samples.plus(id, change.apply(sample));
        }
    }

    private static Node.Wording wording(String text, Completeness completeness) {
        return new Node.Wording(text, TextVersion.of(text), completeness);
    }
}
