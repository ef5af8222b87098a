package arborist.vote.like;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.answer.like.Meaning;
import arborist.answer.like.NoMeaning;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.WhatIf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Free answers are put side by side by what they mean, and the vote knows nothing of it. */
class LikenessTest {
    private static final Id PROBLEM = new Id(1, 1);
    /** Texts that begin alike mean the same. */
    private static final Meaning FIRST_WORD =
            text -> text.startsWith("Armies") ? new float[] {1, 0} : new float[] {0, 1};

    private final List<Change> changes = new ArrayList<>();

    @Test
    void onlyTextsThatNoRuleComparesAreFree() {
        add("Armies obeyed their generals.", null);
        add("so 5", "5");
        add("It fell", "Armies obeyed generals and not Rome");
        add("x", "the east");
        Vote vote = vote();
        assertThat(FreeAnswers.of(tree(), vote)).extracting(FreeAnswers.Free::text)
                .containsExactly("Armies obeyed their generals.", "Armies obeyed generals and not Rome");
        assertThat(FreeAnswers.atMost(vote)).isEqualTo(2);
    }

    @Test
    void noVoteIsCountedByLikeness() throws NoMeaning {
        add("essay", "Armies obeyed their generals, not Rome");
        add("essay", "Armies were loyal to their own generals");
        add("essay", "The poor had no land at all");
        Tally before = vote().tally();
        changes.add(new Change.Choose(PROBLEM, WhatIf.ALIKE, WhatIf.value(0.8)));
        Vote after = vote();
        assertThat(after.whatIf().alike()).contains(0.8);
        assertThat(after.whatIf().isNothing()).isFalse();
        assertThat(after.whatIf().sentences()).singleElement().asString().contains("alike, not equal");
        assertThat(after.tally()).isEqualTo(before);
        Likeness likeness = Likeness.of(FreeAnswers.of(tree(), after), 0.8, FIRST_WORD, () -> false, done -> {});
        assertThat(likeness.clusters()).extracting(c -> c.samples().size()).containsExactly(2, 1);
        assertThat(likeness.samples()).isEqualTo(3);
    }

    @Test
    void aLikenessThatIsNoneIsNotAsked() {
        add("essay", null);
        for (String value : List.of("2", "-1", "\"0.5\"", "null", "[")) {
            changes.add(new Change.Choose(PROBLEM, WhatIf.ALIKE, value));
            assertThat(vote().whatIf().alike()).isEmpty();
        }
    }

    private Vote vote() {
        return VoteReader.read(tree(), Forms::of).orElseThrow();
    }

    private Tree tree() {
        List<Change> all = new ArrayList<>(List.of(
                new Change.AddProblem(
                        new Problem(PROBLEM, "Rome", "Why did it fall?", List.of(), "free", null, null, null,
                                Attributes.NONE)),
                new Change.AddThought(Thought.of(new Id(2, 0), PROBLEM, null, null, Kind.PROBLEM, "Why?")),
                new Change.StartRun(new Run(new Id(3, 0), PROBLEM, "self-consistency", Attributes.NONE, null, null,
                        "made-up", 1L, null, "test", false, Attributes.NONE))));
        all.addAll(changes);
        List<Edit> edits = new ArrayList<>();
        for (Change change : all) {
            int n = edits.size() + 1;
            edits.add(new Edit(new Id(6, n), PROBLEM, n, new Id(7, n), Author.person("test"), Instant.EPOCH, change,
                    null));
        }
        return Tree.EMPTY.apply(edits);
    }

    private void add(String text, @Nullable String answer) {
        int n = changes.size();
        changes.add(new Change.AddThought(
                Thought.of(new Id(4, n), PROBLEM, new Id(2, 0), new Id(3, 0), Kind.STEP, text)));
        changes.add(new Change.AddSample(new Sample(new Id(5, n), new Id(3, 0), new Id(4, n), n / 3,
                Sample.Status.COMPLETE)));
        changes.add(new Change.ReadAnswer(new Id(5, n), new AnswerReading(answer, "test", null, 0, 0)));
    }
}
