package arborist.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Revocable<Call> calls;
    private final Revocable<SampleState> samples;
    private PVector<Id> sampleOrder;
    private final Revocable<Backup> backups;
    private PVector<Id> backupOrder;
    private PMap<String, String> choices;
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
        calls = new Revocable<>(start.calls(), start.takenBack().calls());
        samples = new Revocable<>(start.samples(), start.takenBack().samples());
        sampleOrder = start.sampleOrder();
        backups = new Revocable<>(start.backups(), start.takenBack().backups());
        backupOrder = start.backupOrder();
        choices = start.choices();
        clock = start.clock();
    }

    Tree tree() {
        recount();
        return new Tree(problem, removed, nodes, roots, runs, runOrder, calls.here(), samples.here(), sampleOrder,
                backups.here(), backupOrder, choices, new TakenBack(calls.gone(), samples.gone(), backups.gone()),
                clock);
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
            case Change.RecordCall(Call call) -> calls.add(call.id(), call);
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
            case Change.ReadAnswer(Id id, AnswerReading reading) -> samples.change(id,
                    s -> new SampleState(s.sample(), reading, s.struck()));
            case Change.Strike(Id id, boolean struck) -> samples.change(id,
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
        if (samples.add(sample.id(), new SampleState(sample, null, false))) {
            sampleOrder = sampleOrder.plus(sample.id());
        }
    }

    private void add(Backup backup) {
        if (backups.isGone(backup.id())) {
            setBackupRemoved(backup.id(), false);
        } else if (backup.path().stream().allMatch(nodes::containsKey) && backups.add(backup.id(), backup)) {
            backupOrder = backupOrder.plus(backup.id());
            backup.path().forEach(id -> node(id, n -> n.with(
                    new Node.Tally(n.tally().visits() + 1, n.tally().rewards() + backup.reward()))));
        }
    }

    private void setRemoved(Thing thing, boolean value) {
        switch (thing.type()) {
            case PROBLEM -> removed = value;
            case RUN -> setRunRemoved(thing.id(), value);
            case CALL -> calls.setRemoved(thing.id(), value);
            case THOUGHT -> node(thing.id(), n -> n.withRemoved(value));
            case BACKUP -> setBackupRemoved(thing.id(), value);
            case SAMPLE -> samples.setRemoved(thing.id(), value);
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

    private void setBackupRemoved(Id id, boolean value) {
        Backup backup = backups.setRemoved(id, value);
        if (backup != null) {
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

    private static Node.Wording wording(String text, Completeness completeness) {
        return new Node.Wording(text, TextVersion.of(text), completeness);
    }
}
