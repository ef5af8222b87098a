package arborist.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** Folds edits into a tree, one after the other: what each change means, and nothing else. */
final class TreeFold {
    private @Nullable Problem problem;
    private boolean removed;
    private NodeMap nodes;
    private PVector<Id> roots;
    private PMap<Id, RunState> runs;
    private PVector<Id> runOrder;
    private PMap<Id, Call> calls;
    private PMap<Id, SampleState> samples;
    private PVector<Id> sampleOrder;
    private PMap<Id, Backup> backups;
    private PVector<Id> backupOrder;
    private PMap<String, String> choices;
    private TakenBack gone;
    private long clock;
    /** The thoughts whose simulations are to be summed anew. */
    private final Set<Id> recount = new HashSet<>();

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
        gone = start.takenBack();
        clock = start.clock();
    }

    Tree tree() {
        recount();
        return new Tree(problem, removed, nodes, roots, runs, runOrder, calls, samples, sampleOrder, backups,
                backupOrder, choices, gone, clock);
    }

    void apply(Edit edit) {
        clock = Math.max(clock, edit.clock());
        switch (edit.change()) {
            case Change.AddProblem(Problem added) -> {
                problem = problem == null ? added : problem;
                removed = false;
            }
            case Change.ReviseProblem(Problem revised) -> problem = problem == null ? null : revised;
            case Change.StartRun(Run run) -> start(run);
            case Change.SetRun set -> set(set);
            case Change.RecordCall(Call call) -> add(call);
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
            case Change.Remove(Thing thing) -> setRemoved(thing, true);
            case Change.Restore(Thing thing) -> setRemoved(thing, false);
        }
    }

    private void start(Run run) {
        if (runs.containsKey(run.id())) {
            setRunRemoved(run.id(), false);
        } else {
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

    private void add(Call call) {
        if (gone.calls().containsKey(call.id())) {
            setCallRemoved(call.id(), false);
        } else if (!calls.containsKey(call.id())) {
            calls = calls.plus(call.id(), call);
        }
    }

    private void add(Thought thought) {
        Id parent = thought.parent();
        if (nodes.containsKey(thought.id())) {
            node(thought.id(), n -> n.withRemoved(false));
        } else if (parent == null) {
            nodes = nodes.plus(thought.id(), Node.of(thought));
            roots = roots.plus(thought.id());
        } else if (nodes.containsKey(parent)) {
            nodes = nodes.plus(thought.id(), Node.of(thought));
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
        if (gone.samples().containsKey(sample.id())) {
            setSampleRemoved(sample.id(), false);
        } else if (!samples.containsKey(sample.id())) {
            samples = samples.plus(sample.id(), new SampleState(sample, null, false));
            sampleOrder = sampleOrder.plus(sample.id());
        }
    }

    private void add(Backup backup) {
        if (gone.backups().containsKey(backup.id())) {
            setBackupRemoved(backup.id(), false);
        } else if (!backups.containsKey(backup.id()) && backup.path().stream().allMatch(nodes::containsKey)) {
            backups = backups.plus(backup.id(), backup);
            backupOrder = backupOrder.plus(backup.id());
            backup.path().forEach(id -> node(id, n -> n.with(
                    new Node.Tally(n.tally().visits() + 1, n.tally().rewards() + backup.reward()))));
        }
    }

    private void setRemoved(Thing thing, boolean value) {
        switch (thing.type()) {
            case PROBLEM -> removed = value;
            case RUN -> setRunRemoved(thing.id(), value);
            case CALL -> setCallRemoved(thing.id(), value);
            case THOUGHT -> node(thing.id(), n -> n.withRemoved(value));
            case BACKUP -> setBackupRemoved(thing.id(), value);
            case SAMPLE -> setSampleRemoved(thing.id(), value);
            case LINK -> {
                Node from = nodes.get(thing.on());
                if (from != null) {
                    from.findings().allLinks().stream().filter(l -> l.id().equals(thing.id())).findFirst().ifPresent(
                            link -> node(link.to(),
                                    n -> n.with(FindingsEdit.setRemoved(n.findings(), thing, value))));
                }
                node(thing.on(), n -> n.with(FindingsEdit.setRemoved(n.findings(), thing, value)));
            }
            case VERDICT, SCORE, LABEL, ATTACHMENT -> node(thing.on(),
                    n -> n.with(FindingsEdit.setRemoved(n.findings(), thing, value)));
        }
    }

    private void setRunRemoved(Id id, boolean value) {
        RunState run = runs.get(id);
        runs = run == null ? runs : runs.plus(id, run.withRemoved(value));
    }

    private void setCallRemoved(Id id, boolean value) {
        Call call = value ? calls.get(id) : gone.calls().get(id);
        if (call != null) {
            calls = value ? calls.minus(id) : calls.plus(id, call);
            gone = new TakenBack(value ? gone.calls().plus(id, call) : gone.calls().minus(id), gone.samples(),
                    gone.backups());
        }
    }

    private void setSampleRemoved(Id id, boolean value) {
        SampleState sample = value ? samples.get(id) : gone.samples().get(id);
        if (sample != null) {
            samples = value ? samples.minus(id) : samples.plus(id, sample);
            gone = new TakenBack(gone.calls(), value ? gone.samples().plus(id, sample) : gone.samples().minus(id),
                    gone.backups());
        }
    }

    private void setBackupRemoved(Id id, boolean value) {
        Backup backup = value ? backups.get(id) : gone.backups().get(id);
        if (backup != null) {
            backups = value ? backups.minus(id) : backups.plus(id, backup);
            gone = new TakenBack(gone.calls(), gone.samples(),
                    value ? gone.backups().plus(id, backup) : gone.backups().minus(id));
            recount.addAll(backup.path());
        }
    }

    /**
     * Sums rewards anew where simulations were taken back or came back, rather than subtracting and adding: adding doubles in another
     * order leads elsewhere. Once for all edits of a batch, since a run that is undone may have made thousands.
     */
    private void recount() {
        if (recount.isEmpty()) {
            return;
        }
        Map<Id, Node.Tally> tallies = new HashMap<>();
        for (Id id : backupOrder) {
            Backup backup = backups.get(id);
            if (backup != null) {
                for (Id visited : backup.path()) {
                    Node.Tally before = tallies.getOrDefault(visited, Node.Tally.NONE);
                    tallies.put(visited, new Node.Tally(before.visits() + 1, before.rewards() + backup.reward()));
                }
            }
        }
        recount.forEach(id -> node(id, n -> n.with(tallies.getOrDefault(id, Node.Tally.NONE))));
        recount.clear();
    }

    private void node(Id id, UnaryOperator<Node> change) {
        Node node = nodes.get(id);
        if (node != null) {
            nodes = nodes.plus(id, change.apply(node));
        }
    }

    private void sample(Id id, Function<SampleState, SampleState> change) {
        SampleState sample = samples.get(id);
        SampleState away = gone.samples().get(id);
        if (sample != null) {
            samples = samples.plus(id, change.apply(sample));
        } else if (away != null) {
            gone = new TakenBack(gone.calls(), gone.samples().plus(id, change.apply(away)), gone.backups());
        }
    }

    private static Node.Wording wording(String text, Completeness completeness) {
        return new Node.Wording(text, TextVersion.of(text), completeness);
    }
}
