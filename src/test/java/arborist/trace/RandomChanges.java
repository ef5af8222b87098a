package arborist.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what might happen next to a tree: every kind of change, mostly sensible, at times about things that are gone. */
public final class RandomChanges {
    private static final List<String> ATTRIBUTES = List.of("{}", "{\"a\":1}",
            "{\"value\":20.0,\"none\":null,\"deep\":{\"list\":[1,\"two\",true]}}", "{\"עברית\":\"🧠\"}");
    private final Random random;
    private final Id problem;

    public RandomChanges(Random random, Id problem) {
        this.random = random;
        this.problem = problem;
    }

    /** The changes that a problem begins with: itself, a run and the question. */
    public List<Change> beginning() {
        Id run = id();
        return List.of(new Change.AddProblem(problem()), new Change.StartRun(run(run)),
                new Change.AddThought(Thought.of(id(), problem, null, run, Kind.PROBLEM, WeirdTexts.next(random))));
    }

    /** One more change. */
    public Change next(Tree tree) {
        Id thought = any(tree.nodes());
        Id run = any(tree.runs());
        Id sample = any(tree.samples().plusAll(tree.takenBack().samples()));
        if (thought == null || run == null) {
            return beginning().get(random.nextInt(3));
        }
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3, 4 -> new Change.AddThought(thought(tree, thought, run));
            case 5 -> new Change.ReviseProblem(problem());
            case 6 -> new Change.StartRun(run(id()));
            case 7 -> new Change.SetRun(run, pick(RunStatus.values()), maybe("out of budget"), List.of(thought),
                    maybe("24"));
            case 8 -> new Change.RecordCall(call(run));
            case 9 -> new Change.Rewrite(thought, text());
            case 10 -> new Change.Finish(thought, text(), pick(Completeness.values()));
            case 11, 12 -> new Change.SetSearch(thought, pick(SearchState.values()), maybe("sixth of 12, keep 5"),
                    random.nextBoolean());
            case 13 -> new Change.SetGivenUp(thought, random.nextBoolean());
            case 14 -> new Change.SetNote(thought, text());
            case 15 -> new Change.AddVerdict(new Verdict(id(), thought, "game24-checker", "1", Verdict.RIGHT,
                    pick(Verdict.Outcome.values()), text(), version(tree, thought), random.nextBoolean()));
            case 16, 17 -> new Change.AddScore(score(tree, thought));
            case 18 -> new Change.AddBackup(backup(tree, thought, run));
            case 19 -> new Change.AddLabel(new Label(id(), target(tree, thought, sample), "prm800k", "2", maybe("-1"),
                    WeirdTexts.orElse(random, "Anna"), random.nextBoolean() ? 4200L : null, maybe("+1"),
                    version(tree, thought), text()));
            case 20 -> new Change.AddLink(new Link(id(), random.nextBoolean() ? LinkType.CITES : LinkType.REVISES,
                    thought, or(any(tree.nodes()), thought)));
            case 21 -> new Change.Attach(new Attachment(id(), thought, "tool-output", "text/plain",
                    ContentHash.of(text().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            case 22 -> new Change.AddSample(new Sample(id(), run, thought, random.nextInt(40),
                    pick(Sample.Status.values())));
            case 23 -> sample == null
                    ? new Change.Strike(id(), true)
                    : random.nextBoolean() ? new Change.Strike(sample, random.nextBoolean())
                    : new Change.ReadAnswer(sample, reading(thought));
            case 24 -> new Change.Choose(problem, random.nextBoolean() ? "rule" : WeirdTexts.next(random),
                    maybe("\"majority\""));
            default -> takenBack(tree, thought, run, sample);
        };
    }

    private Change takenBack(Tree tree, Id thought, Id run, @Nullable Id sample) {
        List<Thing> things = new ArrayList<>();
        things.add(new Thing(Thing.Type.RUN, run, run));
        things.add(new Thing(Thing.Type.THOUGHT, thought, thought));
        if (sample != null) {
            for (SampleState one : List.of(tree.samples(), tree.takenBack().samples()).stream()
                    .flatMap(all -> all.values().stream()).filter(s -> s.sample().id().equals(sample)).toList()) {
                things.add(new Thing(Thing.Type.SAMPLE, sample, one.sample().run()));
            }
        }
        Id call = any(tree.calls().plusAll(tree.takenBack().calls()));
        if (call != null) {
            things.add(new Thing(Thing.Type.CALL, call, call));
        }
        for (Backup one : tree.backups().plusAll(tree.takenBack().backups()).values()) {
            things.add(new Thing(Thing.Type.BACKUP, one.id(), one.leaf()));
        }
        for (Node node : tree.nodes().values()) {
            Node.Findings f = node.findings();
            f.allScores().forEach(s -> things.add(new Thing(Thing.Type.SCORE, s.id(), node.id())));
            f.allLabels().forEach(l -> things.add(new Thing(Thing.Type.LABEL, l.id(), node.id())));
            f.allVerdicts().forEach(v -> things.add(new Thing(Thing.Type.VERDICT, v.id(), node.id())));
            f.allLinks().forEach(l -> things.add(new Thing(Thing.Type.LINK, l.id(), l.from())));
            f.allAttachments().forEach(a -> things.add(new Thing(Thing.Type.ATTACHMENT, a.id(), node.id())));
        }
        Thing thing = things.get(random.nextInt(things.size()));
        return random.nextBoolean() ? new Change.Restore(thing) : new Change.Remove(thing);
    }

    private Problem problem() {
        return new Problem(problem, text(), text(), List.of("24", WeirdTexts.next(random)), "game24",
                random.nextBoolean() ? Boolean.TRUE : null, maybe("tot-game24"), maybe("test"), attributes());
    }

    private Run run(Id id) {
        return new Run(id, problem, "tot-beam", attributes(), maybe("3"),
                random.nextBoolean() ? ContentHash.of(new byte[] {1}) : null, maybe("gpt-4"),
                random.nextBoolean() ? random.nextLong() : null, null, "0.1.0", random.nextBoolean(), attributes());
    }

    private Call call(Id run) {
        return new Call(id(), problem, random.nextBoolean() ? run : null, "propose", maybe("gpt-4"),
                random.nextBoolean() ? ContentHash.of(new byte[] {2}) : null, attributes(), attributes(), attributes(),
                null, maybe("stop"), 1_690_000_000_000L, null, 812L,
                new Usage(1000L, null, 3L, 400L, random.nextBoolean() ? new BigDecimal("0.01230") : null));
    }

    private Thought thought(Tree tree, Id parent, Id run) {
        CallSpan span = tree.calls().isEmpty() ? null
                : new CallSpan(tree.calls().keySet().iterator().next(), 3, 3 + random.nextInt(100));
        Kind kind = List.of(Kind.STEP, Kind.LATENT, Kind.REVISION, new Kind("own-kind")).get(random.nextInt(4));
        return new Thought(id(), problem, parent, random.nextInt(3) == 0 ? null : run, kind, text(),
                pick(Reasoning.values()), pick(Completeness.values()), span, attributes());
    }

    private Score score(Tree tree, Id thought) {
        boolean person = random.nextInt(3) == 0;
        Scorer scorer = person ? Scorer.person("Anna") : new Scorer("value-prompt", "1", false);
        return new Score(id(), thought, scorer, random.nextInt(61) / 3.0, person ? null : 0.0,
                maybe("") == null ? 60.0 : null,
                random.nextInt(5) > 0, 1 + random.nextInt(3), text(), pick(Score.Scope.values()),
                version(tree, thought));
    }

    /** Rewards are quarters, so that sums of them are exact in any order. */
    private Backup backup(Tree tree, Id leaf, Id run) {
        return new Backup(id(), run, tree.path(leaf).stream().map(Node::id).toList(), random.nextInt(5) / 4.0);
    }

    private Target target(Tree tree, Id thought, @Nullable Id sample) {
        return switch (random.nextInt(5)) {
            case 0 -> new Target.Span(thought, 0, 3);
            case 1 -> new Target.Path(thought);
            case 2 -> sample == null ? new Target.Step(thought) : new Target.Solution(thought, sample);
            case 3 -> new Target.Pair(thought, or(any(tree.nodes()), thought));
            default -> new Target.Step(thought);
        };
    }

    private @Nullable AnswerReading reading(Id thought) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> new AnswerReading(null, "person", null, 0, 0);
            default -> new AnswerReading(WeirdTexts.next(random), "last-line", thought, 2, 9);
        };
    }

    /** Mostly that of the text as it stands, now and then of another. */
    private TextVersion version(Tree tree, Id thought) {
        Node node = tree.node(thought);
        return node == null || random.nextInt(4) == 0 ? TextVersion.of(text()) : node.wording().version();
    }

    private String text() {
        return WeirdTexts.orElse(random, "step " + random.nextInt(100));
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? null : text;
    }

    private Attributes attributes() {
        return new Attributes(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())));
    }

    private Id id() {
        return new Id(random.nextLong(), random.nextLong());
    }

    private static Id or(@Nullable Id id, Id other) {
        return id == null ? other : id;
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** One of the keys, chosen alike on every machine. */
    private @Nullable Id any(Map<Id, ?> all) {
        List<Id> ids = all.keySet().stream().sorted().toList();
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }
}
