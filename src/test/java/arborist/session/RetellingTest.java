package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class is told what happened and why, in few words, and the retelling stops where there is something to see. */
class RetellingTest {
    private static final Author SEARCH = new Author(Author.Role.STRATEGY, "tot-beam", null);
    private static final Author ANNA = Author.person("Anna");
    private static final Id PROBLEM = Id.derived("retelling", "problem");
    private static final Id ROOT = Id.derived("retelling", "root");
    private static final Id STEP = Id.derived("retelling", "step");

    private final List<Edit> edits = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whatIsPrunedTellsValueAndWhatIsKept() {
        begin();
        edit(SEARCH, score("sapling-prm", false, 0.003));
        edit(SEARCH, new Change.SetSearch(STEP, SearchState.PRUNED, "rank 6 of 8, keep 5"));
        assertThat(lines().getLast()).isEqualTo("Pruned. Its value is 0.003, rank 6 of 8; the five best are kept.");
    }

    @Test
    void anyOtherReasonStandsAsItIsGiven() {
        begin();
        edit(SEARCH, new Change.SetSearch(STEP, SearchState.PRUNED, "the round is over"));
        edit(ANNA, new Change.SetSearch(STEP, SearchState.OPEN, "let us see", true));
        assertThat(lines()).endsWith("Pruned. The round is over.", "Anna opened again. Anna decided so: Let us see.");
    }

    @Test
    void whoeverRescoresIsNamedAndWhoScoredBefore() {
        begin();
        edit(SEARCH, score("sapling-prm", false, 0.2));
        edit(ANNA, score("Anna", true, 0.9));
        assertThat(lines().getLast()).isEqualTo(
                "Anna rescored 0.2 → 0.9. sapling prm had given 0.2; what a person gives counts.");
    }

    @Test
    void aVoteIsWonByHowMany() {
        Tree tree = Tree.EMPTY.apply(FixtureEdits.edits());
        Id run = tree.runOrder().get(0);
        Change.SetRun ended = new Change.SetRun(run, arborist.trace.RunStatus.DONE,
                "-3 has votes 10; next is 6 with 2.", List.of(), "-3");
        assertThat(Votes.why(ended, tree)).isEqualTo("-3 has votes 10; next is 6 with 2. The vote was won by 8 votes.");
        Change.SetRun tie = new Change.SetRun(run, arborist.trace.RunStatus.DONE,
                "-3 has votes 2; next is 6 with 2.", List.of(), "-3");
        assertThat(Votes.why(tie, tree)).endsWith("it is a tie.");
    }

    @Test
    void theShippedSearchIsRetoldInFewerBeatsThanEdits() throws Exception {
        Path copy = folder.resolve("beam.arborist");
        Files.copy(Path.of("sessions/game24-beam.arborist"), copy);
        try (Session session = Session.open(copy)) {
            Id problem = session.problems(0, 1).get().getFirst().id();
            edits.addAll(session.edits(problem, 0, 10_000).get());
        }
        List<Beat> beats = Beats.of(edits, null);
        assertThat(beats).hasSizeBetween(60, edits.size() * 2 / 3);
        assertThat(lines()).anyMatch(line -> line
                .matches("Pruned\\. Its value is 0\\.\\d+, rank 6 of 8; the five best are kept\\.")).last()
                .isEqualTo(
                        "Tot-beam ended with the answer “10 - 6 + 4 * 5 = 24”. It has the best score of 5. The answer is right.");
        int first = Beats.turn(beats, 0, 1);
        assertThat(beats.get(first - 1).kind()).isEqualTo(Beat.Kind.PRUNED);
        int next = Beats.turn(beats, first, 1);
        assertThat(next).isGreaterThan(first + 2);
        assertThat(Beats.turn(beats, next, -1)).isEqualTo(first);
        assertThat(Beats.turn(beats, beats.size(), 1)).isEqualTo(beats.size());
    }

    @Test
    void anotherRunsEditsAreNoBeats() {
        List<Edit> all = FixtureEdits.edits();
        Tree tree = Tree.EMPTY.apply(all);
        for (Id run : tree.runOrder()) {
            for (Beat beat : Beats.of(all, run)) {
                for (Edit edit : all.subList(beat.to() - 1, beat.to())) {
                    if (edit.change() instanceof Change.AddThought(Thought thought)) {
                        assertThat(thought.run()).isIn(run, null);
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void beatsFollowOneAnotherAndAreToldOnOneLine(@ForAll("anyEdits") List<Edit> any) {
        int at = 0;
        Tree tree = Tree.EMPTY;
        for (Beat beat : Beats.of(any, null)) {
            assertThat(beat.from()).isGreaterThanOrEqualTo(at);
            assertThat(beat.to()).isGreaterThan(beat.from());
            Tree before = tree.apply(any.subList(at, beat.from()));
            tree = before.apply(any.subList(beat.from(), beat.to()));
            at = beat.to();
            String line = Retelling.of(any.subList(beat.from(), beat.to()), before, tree).line();
            assertThat(line).isNotBlank().hasSizeLessThan(2500);
            assertThat(line.codePoints()).noneMatch(c -> Character.isISOControl(c) || c >= 0x202A && c <= 0x202E
                    || c == 0x2028 || c >= 0xD800 && c <= 0xDFFF);
        }
        assertThat(at).isLessThanOrEqualTo(any.size());
    }

    @Test
    void aSpeakerNoteIsAChoiceThatNoRetellingStopsAt() {
        begin();
        int before = Beats.of(edits, null).size();
        edit(ANNA, SpeakerNotes.write(PROBLEM, STEP, "Ask: \"who wins?\" \u2028 </script>"));
        Tree tree = Tree.EMPTY.apply(edits);
        assertThat(SpeakerNotes.of(tree, STEP)).isEqualTo("Ask: \"who wins?\" \u2028 </script>");
        assertThat(SpeakerNotes.of(tree, ROOT)).isEmpty();
        assertThat(Beats.of(edits, null)).hasSize(before);
        edit(ANNA, SpeakerNotes.write(PROBLEM, STEP, "  "));
        assertThat(SpeakerNotes.of(Tree.EMPTY.apply(edits), STEP)).isEmpty();
        assertThat(Tree.EMPTY.apply(edits).choices()).isEmpty();
    }

    @Test
    void whereTwoTechniquesBeginWithAFirstSampleItIsToldOfWhich() {
        edit(SEARCH, new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "1 + 2")));
        List<Edit> first = sample("direct");
        assertThat(told(first)).isEqualTo("Sample 1 gives no answer, in 1 step");
        List<Edit> second = sample("cot");
        assertThat(told(second)).isEqualTo("Sample 1 of cot gives no answer, in 1 step");
    }

    private List<Edit> sample(String strategy) {
        Id run = Id.random();
        Id leaf = Id.random();
        edit(SEARCH, new Change.StartRun(new Run(run, PROBLEM, strategy, Attributes.NONE, null, null, "m", 1L, null,
                "test", false, Attributes.NONE)));
        edit(SEARCH, new Change.AddThought(Thought.of(leaf, PROBLEM, ROOT, run, Kind.STEP, "3")));
        edit(SEARCH, new Change.AddSample(new Sample(Id.random(), run, leaf, 0, Sample.Status.COMPLETE)));
        return edits.subList(edits.size() - 2, edits.size());
    }

    private String told(List<Edit> sample) {
        return Retelling.of(sample, Tree.EMPTY, Tree.EMPTY.apply(edits)).what();
    }

    @Provide
    Arbitrary<List<Edit>> anyEdits() {
        return TraceArbitraries.edits();
    }

    private void begin() {
        edit(SEARCH, new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "4 5 6 10")));
        edit(SEARCH, new Change.AddThought(Thought.of(STEP, PROBLEM, ROOT, null, Kind.STEP, "4 * 10 = 40")));
    }

    private static Change score(String by, boolean person, double value) {
        return new Change.AddScore(new Score(Id.random(), STEP, new Scorer(by, "", person), value, 0.0, 1.0, true, 1,
                "", Score.Scope.STEP, TextVersion.of("4 * 10 = 40")));
    }

    private void edit(Author author, Change change) {
        edits.add(new Edit(Id.random(), PROBLEM, edits.size() + 1L, Id.random(), author, Instant.EPOCH, change, null));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        Tree tree = Tree.EMPTY;
        int at = 0;
        for (Beat beat : Beats.of(edits, null)) {
            Tree before = tree.apply(edits.subList(at, beat.from()));
            tree = before.apply(edits.subList(beat.from(), beat.to()));
            at = beat.to();
            lines.add(Retelling.of(edits.subList(beat.from(), beat.to()), before, tree).line());
        }
        return lines;
    }
}
