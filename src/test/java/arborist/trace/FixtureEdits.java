package arborist.trace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fixture session: one problem that holds something of everything a session can hold. It must come back the same through
 * SQLite and through JSON.
 */
public final class FixtureEdits {
    public static final Id PROBLEM = Id.derived("fixture", "problem");
    private static final Author ANNA = Author.person("Anna");
    private static final Author SEARCH = new Author(Author.Role.STRATEGY, "mcts", null);
    private static final Author SCORER = new Author(Author.Role.SCORER, "value prompt", null);

    private final List<Edit> edits = new ArrayList<>();
    private final List<Payload> payloads = new ArrayList<>();
    private int ids;

    private FixtureEdits() {}

    /** The edits of the fixture, in order, with fixed ids and times. */
    public static List<Edit> edits() {
        return made().edits;
    }

    /** What the edits point to. */
    public static List<Payload> payloads() {
        return made().payloads;
    }

    private static FixtureEdits made() {
        FixtureEdits fixture = new FixtureEdits();
        fixture.make();
        return fixture;
    }

    private void make() {
        Problem problem =
                new Problem(PROBLEM, "4 5 6 10", "Use 4 5 6 10 to make 24.", List.of("24", "(5 * 4) + (10 - 6)"),
                        "game24", true, "tot-game24", "test", new Attributes("{\"rank\":\"901\",\"rate\":0.990}"));
        Id root = id();
        edit(Author.importer("fixture", "Anna"), new Change.AddProblem(problem),
                new Change.AddThought(Thought.of(root, PROBLEM, null, null, Kind.PROBLEM, problem.question())));
        Id search = run("mcts", "gpt-4", null);
        Id first = search(root, search);
        revisions(first, search);
        latent(root);
        tools(root);
        labels(first);
        samples(root);
        undone(root);
    }

    private Id search(Id root, Id run) {
        Id call = id();
        Payload messages = payload(Payload.JSON, "[{\"role\":\"user\",\"content\":\"Use 4 5 6 10\"}]");
        Payload response = payload(Payload.JSON, "{\"choices\":[{\"text\":\"4 + 5 = 9\"}]}");
        edit(SEARCH, new Change.RecordCall(new Call(call, PROBLEM, run, "propose", "gpt-4", messages.hash(),
                new Attributes("{\"temperature\":0.7,\"logprobs\":5}"), new Attributes("{\"temperature\":0.7}"),
                new Attributes("{\"logprobs\":\"not offered\"}"), response.hash(), "stop", 1_690_000_000_000L, 310L,
                2_120L,
                new Usage(1_024L, 512L, 17L, 96L, new BigDecimal("0.03510")))));
        Id first = id();
        Id second = id();
        edit(SEARCH, new Change.AddThought(new Thought(first, PROBLEM, root, run, Kind.STEP, "", Reasoning.RAW,
                Completeness.GROWING, new CallSpan(call, 0, 9), new Attributes("{\"index\":0}"))),
                new Change.AddThought(Thought.of(second, PROBLEM, root, run, Kind.STEP, "4 + 5 = 9 (left: 6 9 10)")));
        edit(SEARCH, new Change.Finish(first, "4 + 5 = 9 (left: 6 9 10)", Completeness.COMPLETE));
        TextVersion text = TextVersion.of("4 + 5 = 9 (left: 6 9 10)");
        edit(SCORER,
                new Change.AddScore(
                        new Score(id(), first, new Scorer("value prompt", "1", false), 3.0, 0.0, 60.0, true, 3,
                                "sure likely impossible", Score.Scope.PATH, text)),
                new Change.AddScore(new Score(id(), second, new Scorer("prm", "2", false), 0.41, 0.0, 1.0, true, 1, "",
                        Score.Scope.STEP, text)));
        edit(ANNA, new Change.AddScore(new Score(id(), second, Scorer.person("Anna"), 0.93, null, null, true, 1,
                "looks fine 🙂", Score.Scope.STEP, text)));
        edit(SEARCH, new Change.AddBackup(new Backup(id(), run, List.of(root, first), 1)),
                new Change.AddBackup(new Backup(id(), run, List.of(root, first), 0.25)),
                new Change.AddBackup(new Backup(id(), run, List.of(root, second), -0.5)));
        edit(SEARCH, new Change.SetSearch(root, SearchState.EXPANDED, null),
                new Change.SetSearch(second, SearchState.PRUNED, "sixth of 12, keep 5"),
                new Change.SetSearch(first, SearchState.SOLVED, null),
                new Change.AddVerdict(new Verdict(id(), first, "game24-checker", "1", Verdict.REACHABLE,
                        Verdict.Outcome.UNDECIDED, "no budget left", text, false)),
                new Change.SetRun(run, RunStatus.DONE, "budget of 3 simulations", List.of(first, second), "24"));
        Payload odds = payload(Payload.LOG_PROBABILITIES,
                "[{\"token\":\"4\",\"logprob\":-0.01,\"top\":[{\"token\":\"5\",\"logprob\":-4.7}]}]");
        edit(SEARCH, new Change.Attach(new Attachment(id(), first, "logprobs", odds.mediaType(), odds.hash())));
        return first;
    }

    private void revisions(Id start, Id search) {
        Id run = run("self-refine", "claude", search);
        Id before = start;
        for (int i = 1; i <= 3; i++) {
            Id next = id();
            edit(SEARCH, new Change.AddThought(Thought.of(next, PROBLEM, before, run, Kind.REVISION, "better " + i)),
                    new Change.AddLink(new Link(id(), LinkType.REVISES, next, before)));
            before = next;
        }
        edit(ANNA, new Change.Rewrite(before, "best, and rewritten by hand\n\n$\\frac{1}{2}$"));
        edit(ANNA, new Change.AddLink(new Link(id(), LinkType.REGROWN_FROM, before, start)));
    }

    private void latent(Id root) {
        Id run = run("chain", "o1", null);
        Id tried = id();
        Id turned = id();
        edit(SEARCH,
                new Change.AddThought(new Thought(tried, PROBLEM, root, run, Kind.LATENT, "6 * 4 = 24, so 5 and 10 ...",
                        Reasoning.SUMMARISED, Completeness.COMPLETE, null, Attributes.NONE)),
                new Change.SetGivenUp(tried, true),
                new Change.AddThought(new Thought(turned, PROBLEM, root, run, Kind.LATENT, "Wait, 10 - 6 = 4",
                        Reasoning.HIDDEN, Completeness.CUT_OFF, null, Attributes.NONE)),
                new Change.SetRun(run, RunStatus.FAILED, "connection closed", List.of(), null));
    }

    private void tools(Id root) {
        Id run = run("research-agent", "gpt-4", null);
        Id call = id();
        Id result = id();
        Id finding = id();
        Payload input = payload(Payload.JSON, "{\"query\":\"game of 24\"}");
        Payload output = payload("text/plain", "24 game: 1362 solvable hands ✓");
        edit(SEARCH, new Change.AddThought(Thought.of(call, PROBLEM, root, run, Kind.TOOL_CALL, "search(game of 24)")),
                new Change.Attach(new Attachment(id(), call, "tool-input", input.mediaType(), input.hash())),
                new Change.AddThought(Thought.of(result, PROBLEM, call, run, Kind.TOOL_RESULT, "1362 hands")),
                new Change.Attach(new Attachment(id(), result, "tool-output", output.mediaType(), output.hash())),
                new Change.AddThought(
                        Thought.of(finding, PROBLEM, result, run, Kind.FINDING, "1,362 hands can be solved.")),
                new Change.AddLink(new Link(id(), LinkType.CITES, finding, result)),
                new Change.AddLink(new Link(id(), LinkType.MERGES, finding, call)),
                new Change.SetRun(run, RunStatus.PAUSED, null, List.of(), null));
    }

    private void labels(Id thought) {
        Id run = run("bon", "claude", null);
        Id sample = id();
        Id other = id();
        edit(SEARCH,
                new Change.AddThought(
                        Thought.of(other, PROBLEM, thought, null, Kind.ANSWER, "(5 * 4) + (10 - 6) = 24")),
                new Change.AddSample(new Sample(sample, run, other, 0, Sample.Status.COMPLETE)));
        TextVersion text = TextVersion.of("4 + 5 = 9 (left: 6 9 10)");
        for (String name : List.of("Anna", "Ben", "חנה")) {
            for (Target target : List.of(new Target.Span(thought, 0, 5), new Target.Step(thought),
                    new Target.Path(thought),
                    new Target.Solution(other, sample), new Target.Pair(thought, other))) {
                boolean left = name.equals("Ben") && target instanceof Target.Path;
                edit(Author.person(name),
                        new Change.AddLabel(new Label(id(), target, "prm800k", "2", left ? null : "+1", name,
                                left ? null : 4_200L, name.equals("Anna") ? null : "-1", text,
                                left ? "cannot tell" : "")));
            }
        }
    }

    private void samples(Id root) {
        Id run = run("self-consistency", "sapling", null);
        Id last = root;
        int i = 0;
        for (Sample.Status status : Sample.Status.values()) {
            Id leaf = id();
            last = id();
            edit(SEARCH, new Change.AddThought(Thought.of(leaf, PROBLEM, root, run, Kind.ANSWER, "The answer is " + i)),
                    new Change.AddSample(new Sample(last, run, leaf, i, status)),
                    new Change.ReadAnswer(last, new AnswerReading(Integer.toString(i), "last number", leaf, 14, 15)));
            i++;
        }
        edit(ANNA, new Change.Strike(last, true),
                new Change.ReadAnswer(last, new AnswerReading(null, "person", null, 0, 0)));
        edit(ANNA, new Change.Choose(PROBLEM, "rule", "{\"rule\":\"majority\",\"ties\":\"first\"}"));
        edit(ANNA, new Change.SetNote(root, "Ask the class first.\n— A."));
    }

    private void undone(Id root) {
        Id mistake = id();
        Id taken = group(ANNA, null,
                new Change.AddThought(Thought.of(mistake, PROBLEM, root, null, Kind.NOTE, "a slip of the pen")));
        group(ANNA, taken, new Change.Remove(new Thing(Thing.Type.THOUGHT, mistake, mistake)));
        Id run = run("cot", "gpt-4", null);
        Thing thing = new Thing(Thing.Type.RUN, run, run);
        edit(ANNA, new Change.Remove(thing));
        edit(ANNA, new Change.Restore(thing));
        edit(ANNA,
                new Change.ReviseProblem(
                        new Problem(PROBLEM, "4 5 6 10", "Use 4 5 6 10 to make 24.", List.of("24"), "game24",
                                null, null, null, new Attributes("{\"rank\":\"901\",\"rate\":0.990}"))));
    }

    private Id run(String strategy, String model, @Nullable Id parent) {
        Id run = id();
        edit(ANNA, new Change.StartRun(new Run(run, PROBLEM, strategy, new Attributes("{\"keep\":5}"), "3",
                payload("text/plain", "Prompt of " + strategy).hash(), model, 42L, parent, "0.1.0",
                strategy.equals("mcts"),
                Attributes.NONE)));
        return run;
    }

    private Payload payload(String mediaType, String content) {
        Payload payload = Payload.of(mediaType, content.getBytes(StandardCharsets.UTF_8));
        payloads.add(payload);
        return payload;
    }

    private void edit(Author author, Change... changes) {
        group(author, null, changes);
    }

    private Id group(Author author, @Nullable Id undoes, Change... changes) {
        Id group = id();
        for (Change change : changes) {
            int clock = edits.size() + 1;
            edits.add(new Edit(id(), PROBLEM, clock, group, author, Instant.ofEpochMilli(1_700_000_000_000L + clock),
                    change,
                    undoes));
        }
        return group;
    }

    private Id id() {
        return Id.derived("fixture", Integer.toString(ids++));
    }
}
