package arborist.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Lesson;
import arborist.lesson.LessonReader;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.RunMark;
import arborist.lesson.measure.Draws;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.set.Asked;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Submission;
import arborist.ui.kit.MemoryDoor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session that is opened again has what a lesson ran in it, and nothing that was run otherwise or only begun. */
class FoundAgainTest {
    private static final String FILE = """
            ---
            title = One and several
            paper = Nobody | 2026 | Nothing
            minutes = 1
            ---

            ```run
            id = one
            strategy = cot
            problem = 3 + 4 * 5
            ```

            ```run
            id = several
            strategy = cot
            family = arithmetic
            level = 2
            count = 2
            ```
            """;

    private final MemoryDoor door = new MemoryDoor();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whereNothingWasRunNothingIsFound() throws Exception {
        assertThat(FoundAgain.of(lesson(), door)).isEmpty();
    }

    @Test
    void theLastOfARunIsFoundWithItsLuck() throws Exception {
        Id problem = asked("3 + 4 * 5");
        ran(problem, mark("one", 1), RunStatus.DONE);
        Id second = ran(problem, mark("one", 2), RunStatus.DONE);
        ran(problem, mark("one", 3), RunStatus.RUNNING);
        ran(problem, mark("other", 4), RunStatus.DONE);
        ran(problem, new RunMark("another", "one", "One", 5).attributes(), RunStatus.DONE);
        ran(problem, Attributes.NONE, RunStatus.DONE);
        List<FoundAgain> found = FoundAgain.of(lesson(), door);
        assertThat(found).extracting(FoundAgain::block, FoundAgain::luck)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("one", 1L));
        assertThat(found.getFirst().digests()).extracting(digest -> digest.run().run().id()).containsExactly(second);
    }

    @Test
    void ofRunsOfTheSameTimeTheOneMadeLastIsFound() throws Exception {
        Id problem = asked("3 + 4 * 5");
        ran(problem, mark("one", 1), RunStatus.DONE);
        Id last = ran(problem, mark("one", 1), RunStatus.DONE);
        List<String> drawn = drawn(0);
        ran(asked(drawn.getFirst()), mark("several", 1), RunStatus.DONE);
        ran(asked(drawn.getLast()), mark("several", 1), RunStatus.DONE);
        Id first = ran(asked(drawn.getFirst()), mark("several", 1), RunStatus.DONE);
        Id second = ran(asked(drawn.getLast()), mark("several", 1), RunStatus.DONE);
        assertThat(FoundAgain.of(lesson(), door)).flatExtracting(FoundAgain::digests)
                .extracting(digest -> digest.run().run().id()).containsExactly(last, first, second);
    }

    @Test
    void aTimeThatIsNotWholeHidesNoLaterOne() throws Exception {
        ran(asked(drawn(0).getFirst()), mark("several", 1), RunStatus.DONE);
        door.without(Asked.id(drawn(1).getFirst(), "arithmetic"), "It cannot be read.");
        for (String question : drawn(2)) {
            ran(asked(question), mark("several", 3), RunStatus.DONE);
        }
        assertThat(FoundAgain.of(lesson(), door)).extracting(FoundAgain::luck).containsExactly(2L);
    }

    @Test
    void alsoALessonWithALongNameIsFoundAgain() throws Exception {
        Lesson lesson = LessonReader.read("20-" + "long ".repeat(50) + ".md", FILE);
        Id run = ran(asked("3 + 4 * 5"), RunMark.of(lesson, lesson.runs().getFirst(), 0).attributes(), RunStatus.DONE);
        assertThat(FoundAgain.of(lesson, door)).flatExtracting(FoundAgain::digests)
                .extracting(digest -> digest.run().run().id()).containsExactly(run);
    }

    @Test
    void ofSeveralProblemsAllAreFoundOrNone() throws Exception {
        Lesson lesson = lesson();
        List<String> first = drawn(0);
        List<String> second = drawn(1);
        ran(asked(first.getFirst()), mark("several", 1), RunStatus.DONE);
        assertThat(FoundAgain.of(lesson, door)).as("one of two").isEmpty();
        ran(asked(first.getLast()), mark("several", 1), RunStatus.DONE);
        ran(asked(second.getFirst()), mark("several", 2), RunStatus.DONE);
        assertThat(FoundAgain.of(lesson, door)).extracting(FoundAgain::luck).as("the second time is not whole")
                .containsExactly(0L);
        ran(asked(second.getLast()), mark("several", 2), RunStatus.DONE);
        List<FoundAgain> found = FoundAgain.of(lesson, door);
        assertThat(found).extracting(FoundAgain::luck).containsExactly(1L);
        assertThat(found.getFirst().digests()).extracting(Digest::question).isEqualTo(second);
    }

    /** What is asked with that luck. */
    private static List<String> drawn(int luck) throws Exception {
        Problems.Drawn drawn = (Problems.Drawn) lesson().runs().getLast().problems();
        return Draws.of(drawn.with(drawn.count(), drawn.seed() + luck)).stream().map(made -> made.question()).toList();
    }

    private static Attributes mark(String block, long time) {
        return new RunMark("20-mine", block, block, time).attributes();
    }

    private Id asked(String question) {
        return new Asked(door, "ada").problem(question, "arithmetic", List.of()).join();
    }

    private Id ran(Id problem, Attributes marks, RunStatus status) {
        Plan plan = new Plan("cot", "arithmetic", new Plan.ModelName("m", null, null), null, null, null, null,
                Plan.Limits.NONE, Parameters.PLAIN);
        Run run = new Run(Id.random(), problem, "cot", plan.json(), null, null, "m", null, null, "test", false, marks);
        door.submit(Submission.of(Author.person("ada"), problem, new Change.StartRun(run),
                new Change.SetRun(run.id(), status, null, List.of(), null))).join();
        return run.id();
    }

    private static Lesson lesson() throws Exception {
        Lesson lesson = LessonReader.read("20-mine.md", FILE);
        assertThat(lesson.runs()).extracting(Part.Run::id).containsExactly("one", "several");
        return lesson;
    }
}
