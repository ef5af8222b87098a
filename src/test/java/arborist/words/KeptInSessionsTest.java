package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.example.ExampleSession;
import arborist.session.Beat;
import arborist.session.Beats;
import arborist.session.Narration;
import arborist.session.Retelling;
import arborist.session.Session;
import arborist.task.Finding;
import arborist.task.GoldVerifier;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Label;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.ui.kit.MemoryDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A German reader finds no English sentence in the sessions that come with the program, nor in what any verifier says. */
class KeptInSessionsTest {
    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sessions"))) {
            return files.filter(f -> f.toString().endsWith(".arborist")).sorted().toList();
        }
    }

    static List<Maker> makers() {
        return Makers.standard();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatAShippedSessionHoldsIsKnown(Path file, @TempDir Path folder) throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.arborist"));
        try (Session session = Session.open(copy)) {
            for (var problem : session.problems(0, 100).get()) {
                Tree tree = session.tree(problem.id()).get();
                assertThat(Left.in(tree)).isNotEmpty();
                assertThat(Left.unknown(tree)).isEmpty();
            }
        }
    }

    /** What is told to a German class of it, beat by beat: nothing that was kept in English is among it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedSessionIsToldInGerman(Path file, @TempDir Path folder) throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.arborist"));
        try (Session session = Session.open(copy)) {
            for (var problem : session.problems(0, 100).get()) {
                List<Edit> edits = session.edits(problem.id(), 0, 10_000).get();
                List<String> kept = Left.in(session.tree(problem.id()).get()).stream()
                        .filter(text -> !text.equals(KeptTest.inGerman(() -> Kept.shown(text)))).toList();
                List<String> told = KeptTest.inGerman(() -> told(edits));
                assertThat(kept).isNotEmpty();
                assertThat(told).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(kept)
                        .noneMatch(text -> line.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))));
                assertThat(Words.<List<String>, RuntimeException>inEnglish(() -> told(edits)))
                        .as("in English it is told as it was kept").anySatisfy(line -> assertThat(kept)
                                .anyMatch(
                                        text -> line.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))));
            }
        }
    }

    private static List<String> told(List<Edit> edits) {
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

    @Test
    void whatTheExactSolverLeavesInItsExampleIsKnown() {
        try (MemoryDoor door = new MemoryDoor()) {
            Set<Id> problems = new java.util.HashSet<>();
            for (Submission part : new ExampleSession("1").submissions()) {
                part.drafts().forEach(draft -> problems.add(draft.problem()));
                var _ = door.submit(part).join();
            }
            assertThat(problems).isNotEmpty();
            for (Id problem : problems) {
                assertThat(Left.unknown(door.tree(problem).join())).isEmpty();
            }
        }
    }

    /** Right solutions, and each with one of its signs changed. */
    @ParameterizedTest
    @MethodSource("makers")
    void whatVerifiersFindIsKnown(Maker maker) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            Made made = maker.make(random, 1 + i % 2);
            Task task = Tasks.standard().of(made.question());
            List<String> lines = new ArrayList<>(made.steps());
            lines.add(made.answerLine());
            judge(task, made, lines, found);
            int line = random.nextInt(lines.size());
            String text = lines.get(line);
            int at = random.nextInt(text.length());
            String wrong = text.substring(0, at) + "0123456789 x+".charAt(random.nextInt(13)) + text.substring(at + 1);
            lines.set(line, wrong);
            judge(task, made, lines, found);
        }
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(found.stream().filter(why -> !Kept.isKnown(why))).isEmpty();
    }

    private static void judge(Task task, Made made, List<String> lines, Set<String> found) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            findings.add(task.steps().valid(made.question(), lines.subList(0, i), lines.get(i)));
            findings.add(task.steps().reachable(made.question(), lines.subList(0, i), lines.get(i)));
            findings.add(Tasks.calculator().valid(made.question(), lines.subList(0, i), lines.get(i)));
        }
        findings.add(task.verifier().verify(made.question(), String.join("\n", lines)));
        findings.add(new GoldVerifier(List.of(made.answer())).verify(made.question(), String.join("\n", lines)));
        findings.stream().map(Finding::why).filter(why -> !why.isEmpty()).forEach(found::add);
    }

    /** What a person typed is told as it was typed, though a program's sentence that reads alike is translated. */
    @Test
    void whatAPersonTypedIsToldAsItStands() {
        String reason = "Every step was tried, and none leads to 24.";
        Author program = new Author(Author.Role.PROGRAM, "search", null);
        String byAda = toldOf(Author.person("Ada"), true, "prm800k", reason);
        assertThat(byAda).contains(reason);
        assertThat(byAda.split(Pattern.quote(reason), -1)).as("as reason, as remark, and in one line").hasSize(4);
        String bySearch = toldOf(program, false, "auto-prm800k", reason);
        assertThat(bySearch).doesNotContain(reason);
        assertThat(bySearch.split(Pattern.quote(KeptTest.inGerman(() -> Kept.shown(reason))), -1)).hasSize(4);
    }

    private static String toldOf(Author author, boolean byPerson, String scheme, String words) {
        Id problem = Id.random();
        Id thought = Id.random();
        Label label = new Label(Id.random(), new Target.Step(thought), scheme, "", "+1", "a", null, null,
                TextVersion.of("?"), words);
        List<Edit> edits = new ArrayList<>();
        for (Change change : List.of(
                new Change.AddThought(Thought.of(thought, problem, null, null, Kind.PROBLEM, "?")),
                new Change.SetSearch(thought, SearchState.PRUNED, words, byPerson), new Change.AddLabel(label))) {
            edits.add(new Edit(Id.random(), problem, edits.size() + 1L, Id.random(), author, Instant.EPOCH, change,
                    null));
        }
        Tree before = Tree.EMPTY.apply(edits.subList(0, 1));
        Tree after = Tree.EMPTY.apply(edits);
        return KeptTest.inGerman(() -> Narration.of(edits.get(1), after) + "\n"
                + Retelling.of(edits.subList(1, 2), before, after).why() + "\n"
                + Retelling.of(edits.subList(2, 3), before, after).why());
    }

    /** The check itself can fail. */
    @Test
    void aSentenceThatNobodyTranslatedIsSeen() {
        Id problem = Id.random();
        Id thought = Id.random();
        try (MemoryDoor door = new MemoryDoor()) {
            var _ = door.submit(Submission.of(Author.person("Ada"), problem,
                    new Change.AddThought(Thought.of(thought, problem, null, null, Kind.PROBLEM, "?")),
                    new Change.SetSearch(thought, SearchState.PRUNED, "it came last in the race"))).join();
            assertThat(Left.unknown(door.tree(problem).join())).containsExactly("it came last in the race");
        }
    }
}
