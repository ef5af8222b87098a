package arborist.session;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.TraceArbitraries;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples that were drawn side by side are told one after the other, and nothing else is told otherwise than it happened. */
class CourseTest {
    @TempDir
    Path folder;

    @Test
    void sixteenSamplesAreToldByTheirNumbersEachAsAWhole() throws Exception {
        List<Edit> made = edits("vote-gone-wrong");
        Course course = Course.of(made, null);
        assertThat(course.hasMany()).isTrue();
        assertThat(course.wholes()).isEqualTo(16);
        assertThat(course.reordered()).as("they were drawn side by side").isTrue();
        assertThat(samples(course.edits())).isEqualTo(IntStream.range(0, 16).boxed().toList());
        assertThat(course.samples()).as("the question, the run, sixteen samples, the vote").hasSize(19);
        assertThat(course.every()).hasSizeGreaterThan(100);
        // Whoever goes from wholes to steps stands at the same moment.
        assertThat(course.every().stream().map(Beat::to).toList())
                .containsAll(course.samples().stream().map(Beat::to).toList());
        same(Tree.EMPTY.apply(made), Tree.EMPTY.apply(course.edits()));

        List<String> lines = lines(course);
        assertThat(lines.get(2))
                .startsWith("Sample 1 says 434, in 7 steps. That is wrong. The first wrong step is “105 +");
        assertThat(lines.subList(2, 18)).allMatch(line -> line.matches("Sample \\d+ (says|gives).*"));
        assertThat(lines.get(14))
                .startsWith("Sample 13 says 344, in 7 steps. That is right, but by luck. The first wrong");
        assertThat(Beats.turn(course.samples(), 0, 1)).as("a right sample is a turn").isEqualTo(15);
        assertThat(lines.getLast()).contains("434 has 9 votes", "Yet the answer is wrong: the right one is 344.");
    }

    @Test
    void theFirstWrongStepOfARightAnswerIsToldAsLuck() throws Exception {
        List<String> lines = lines(Course.of(edits("vote-gone-wrong"), null));
        assertThat(lines).filteredOn(line -> line.contains("That is right"))
                .allMatch(line -> line.contains("but by luck") == line.contains("first wrong step"));
    }

    @Test
    void whereASampleWentWrongIsTheThoughtThatTheWordsQuote() throws Exception {
        for (String name : List.of("vote-gone-wrong", "vote-won", "game24-beam")) {
            List<Edit> made = edits(name);
            Course course = Course.of(made, null);
            List<Edit> order = course.reordered() ? course.edits() : made;
            int named = 0;
            for (Beat beat : course.samples()) {
                Tree before = Tree.EMPTY.apply(order.subList(0, beat.from()));
                List<Edit> now = order.subList(beat.from(), beat.to());
                Tree after = before.apply(now);
                String why = Retelling.of(now, before, after).why();
                if (why.contains("The first wrong step is")) {
                    Id wrong = Retelling.named(now).orElseThrow();
                    String quoted = Brief.quoted(Objects.requireNonNull(after.node(wrong)).text());
                    assertThat(why).contains("The first wrong step is " + quoted);
                    named++;
                } else if (Retelling.isWholeSample(now)) {
                    assertThat(Retelling.named(now)).as(why).isEmpty();
                }
            }
            assertThat(named).as(name).isGreaterThan(name.startsWith("vote") ? 0 : -1);
        }
    }

    @Test
    void whereSamplesShareStepsTheOrderIsThatInWhichThingsHappened() throws Exception {
        for (String name : List.of("game24-beam", "game24-monte-carlo")) {
            List<Edit> made = edits(name);
            Course course = Course.of(made, null);
            assertThat(course.reordered()).as(name).isFalse();
            assertThat(course.hasSamples()).as(name).isFalse();
            assertThat(course.samples()).isEqualTo(course.every()).isEqualTo(Beats.of(made, null));
        }
    }

    @Property(tries = 200)
    void whateverHappenedIsToldOnceAndComesToTheSame(@ForAll("anyEdits") List<Edit> any) {
        Course course = Course.of(any, null);
        List<Edit> told = course.reordered() ? course.edits() : any;
        assertThat(told).containsExactlyInAnyOrderElementsOf(any);
        same(Tree.EMPTY.apply(any), Tree.EMPTY.apply(told));
        for (List<Beat> beats : List.of(course.every(), course.samples())) {
            int at = 0;
            for (Beat beat : beats) {
                assertThat(beat.from()).isGreaterThanOrEqualTo(at);
                at = beat.to();
                assertThat(at).isBetween(beat.from() + 1, any.size());
            }
        }
    }

    @Provide
    Arbitrary<List<Edit>> anyEdits() {
        return TraceArbitraries.edits();
    }

    /** All but the order in which siblings came. */
    private static void same(Tree a, Tree b) {
        assertThat(b.nodes().keySet()).isEqualTo(a.nodes().keySet());
        for (Id id : a.nodes().keySet()) {
            Node one = Objects.requireNonNull(a.nodes().get(id));
            Node other = Objects.requireNonNull(b.nodes().get(id));
            assertThat(other.wording()).isEqualTo(one.wording());
            assertThat(other.search()).isEqualTo(one.search());
            assertThat(other.findings()).isEqualTo(one.findings());
            assertThat(new HashSet<>(other.children())).isEqualTo(new HashSet<>(one.children()));
        }
        assertThat(b.samples()).isEqualTo(a.samples());
        assertThat(b.runs()).isEqualTo(a.runs());
        assertThat(b.calls()).isEqualTo(a.calls());
    }

    private static List<Integer> samples(List<Edit> edits) {
        return edits.stream().map(Edit::change).filter(Change.AddSample.class::isInstance)
                .map(change -> ((Change.AddSample) change).sample().index()).toList();
    }

    private static List<String> lines(Course course) {
        List<String> lines = new ArrayList<>();
        for (Beat beat : course.samples()) {
            Tree before = Tree.EMPTY.apply(course.edits().subList(0, beat.from()));
            List<Edit> now = course.edits().subList(beat.from(), beat.to());
            lines.add(Retelling.of(now, before, before.apply(now)).line());
        }
        return lines;
    }

    private List<Edit> edits(String name) throws Exception {
        Path copy = folder.resolve(name + ".arborist");
        Files.copy(Path.of("sessions/" + name + ".arborist"), copy);
        try (Session session = Session.open(copy)) {
            Id problem = session.problems(0, 1).get().getFirst().id();
            return session.edits(problem, 0, 10_000).get();
        }
    }
}
