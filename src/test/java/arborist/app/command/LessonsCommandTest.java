package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.app.models.RunKit;
import arborist.lesson.Choices;
import arborist.lesson.Deciding;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.measure.Draws;
import arborist.lesson.measure.Grower;
import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.llm.recorded.Recorder;
import arborist.reason.Attempt;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.ScriptedModel;
import arborist.settings.Keys;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunStatus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the lessons run is run by the built-in model, and what they claim is measured and told. */
class LessonsCommandTest {
    private static final Lessons LESSONS = new Lessons(Path.of("no-such-folder"));
    private static final RunKit KIT =
            new RunKit(Path.of("no-such-folder"), () -> new Keys(null, Map.of()), "test", 2);

    @AfterAll
    static void close() {
        KIT.close();
    }

    static List<Lessons.Place> shipped() throws IOException {
        return LESSONS.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void runsEachRunAndDecidesEachQuestion(Lessons.Place place) throws Exception {
        Lesson lesson = LESSONS.read(place);
        Grower grower = new Grower(door -> KIT.in(door, null, null, Limits.NONE));
        Map<String, Grower.Grown> grown = new HashMap<>();
        for (Part.Run run : lesson.runs()) {
            String question = question(run.problems());
            Plan plan = run.way().plan(KIT.task(question), run.problems().seed());
            Grower.Grown one = grower.grow(question, null, plan);
            assertThat(one.run().status()).as(run.id() + ": " + one.run().reason()).isEqualTo(RunStatus.DONE);
            assertThat(one.run().answer()).as(run.id()).isNotNull();
            grown.put(run.id(), one);
        }
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Ask ask && ask.choices() instanceof Choices.ByRun(String run, Choices.By by)) {
                Grower.Grown one = Objects.requireNonNull(grown.get(run));
                var decision = new Deciding(one.tree(), one.run()).by(by);
                assertThat(decision.options()).as(ask.id()).hasSizeBetween(2, 12).doesNotHaveDuplicates();
                assertThat(decision.right()).as(ask.id()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void measuresEachCurve(Lessons.Place place) throws Exception {
        CommandRun run = CommandRun.of("lessons", "check", place.name(), "--problems", "1", "--json", "--points");
        // One problem decides nothing, so nothing that is said to hold is shown.
        assertThat(run.err()).isEmpty();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new JsonMapper().readTree(line));
        }
        JsonNode all = lines.getLast();
        int claims = LESSONS.read(place).claims().size();
        assertThat(all.path("lessons").asInt()).isEqualTo(1);
        assertThat(all.path("claims").asInt()).isEqualTo(claims);
        assertThat(lines.stream().filter(line -> line.has("claim"))).hasSize(claims);
        assertThat(all.path("held").asInt() + all.path("not_held").asInt() + all.path("undecided").asInt())
                .isEqualTo(claims);
        assertThat(lines.stream().filter(line -> line.has("series")))
                .allSatisfy(point -> assertThat(point.path("mean").asDouble()).isNotNegative());
    }

    @Test
    void aFalseStatementFails(@TempDir Path folder) throws IOException {
        String lesson = """
                ---
                title = Upside down
                paper = Nobody | 2020 | Nothing
                minutes = 1
                ---
                ```curve
                family = arithmetic
                level = 3
                problems = 40
                series direct = direct
                series chain = cot
                ```
                ```claim
                say = %s
                above = %s
                below = %s
                %s
                ```
                """;
        Path file = folder.resolve("upside-down.md");
        Files.writeString(file, lesson.formatted("A direct answer is better.", "direct", "chain", ""));
        CommandRun wrong = CommandRun.of("lessons", "check", file);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("does not hold: A direct answer is better.", "THIS WAS NOT MEASURED SO",
                "1 lesson, 1 claim: 0 held, 1 not held, 0 undecided; 0 as the lessons say.");
        Files.writeString(file, lesson.formatted("A direct answer is better.", "direct", "chain",
                "expect = does not hold\nbecause = It has no room to think."));
        assertThat(CommandRun.of("lessons", "check", file).code()).isZero();
        Files.writeString(file, lesson.formatted("The chain is better.", "chain", "direct", ""));
        CommandRun right = CommandRun.of("lessons", "check", file, "--json");
        assertThat(right.code()).isZero();
        assertThat(right.out().lines().toList().getLast()).isEqualTo(
                "{\"lessons\":1,\"claims\":1,\"held\":1,\"not_held\":0,\"undecided\":0,\"as_said\":1}");
        assertThat(CommandRun.of("lessons", "check", file, "--json").out()).as("again").isEqualTo(right.out());
    }

    @Test
    void replaysWhatWasRecordedBesideALesson(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("70-big.md"), """
                ---
                title = A larger model
                paper = Nobody | 2020 | Nothing
                minutes = 1
                ---
                ```run
                id = big
                strategy = self-consistency
                samples = 2
                model = scripted
                problem = What is 17 * 23?
                task = free
                gold = 391
                recording = big.jsonl
                ```
                """);
        Lessons lessons = new Lessons(folder);
        Lessons.Place place = lessons.named("70");
        Part.Run run = lessons.read(place).runs().getFirst();
        Path recording = Path.of(place.beside(String.valueOf(run.recording())));
        LanguageModel model = new Recorder(new ScriptedModel((_, i) -> "It is so.\nAnswer: 39" + i), recording);
        Models recorded = new Models() {
            @Override
            public LanguageModel model(Plan plan, Spent before) {
                return model;
            }

            @Override
            public StepScorer rewardModel(String name) {
                throw new Refused("There is none.");
            }
        };
        Plan played = run.way().plan("free", run.way().played(recording.toString()), 1L);
        Plan live = new Plan(played.strategy(), "free", new Plan.ModelName("scripted", "openai", null), null, 1L, null,
                null, Plan.Limits.NONE, played.parameters());
        var before = new Grower(door -> KIT.by(door, recorded)).grow("What is 17 * 23?", "391", live);
        var after = new Grower(door -> KIT.in(door, null, null, Limits.NONE)).grow("What is 17 * 23?", "391", played);
        assertThat(after.run().status()).as(after.run().reason()).isEqualTo(RunStatus.DONE);
        assertThat(after.run().answer()).isEqualTo("390").isEqualTo(before.run().answer());
        assertThat(new Deciding(after.tree(), after.run()).by(Choices.By.RIGHT).right()).containsExactly(1);
        assertThat(new Deciding(after.tree(), after.run()).by(Choices.By.VOTE).options()).containsExactly("390", "391");
    }

    @Test
    void theRecordingThatShipsIsTheVoteThatItsLessonTellsOf() throws Exception {
        Lessons.Place place = LESSONS.named("04");
        Part.Run run = LESSONS.read(place).parts().stream().filter(Part.Run.class::isInstance).map(Part.Run.class::cast)
                .filter(r -> r.id().equals("lost")).findFirst().orElseThrow();
        Problems.Told told = (Problems.Told) run.problems();
        String recording = Objects.requireNonNull(run.recording());
        Plan plan = run.way().plan("arithmetic", run.way().played(place.beside(recording)), told.seed());
        var grown = new Grower(door -> KIT.in(door, null, null, Limits.NONE)).grow(told.problem(), "344", plan);
        assertThat(grown.run().status()).as(grown.run().reason()).isEqualTo(RunStatus.DONE);
        assertThat(grown.run().answer()).isEqualTo("434");
        List<Attempt> right = Attempt.of(grown.tree(), grown.run().run().id()).stream()
                .filter(attempt -> "344".equals(attempt.answer())).toList();
        assertThat(right).hasSize(1);
        assertThat(right.getFirst().steps()).extracting(Node::text).anyMatch(s -> s.startsWith("105 + 91 = 296"))
                .anyMatch(s -> s.startsWith("4 + 296 = 200"));
        assertThatThrownBy(() -> Lessons.recording("../prices.json")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Lessons.recording("none.jsonl")).isInstanceOf(IOException.class);
    }

    @Test
    void listsAndShows() throws IOException {
        assertThat(CommandRun.of("lessons", "list").out().lines()).hasSameSizeAs(shipped());
        for (Lessons.Place place : shipped()) {
            CommandRun shown = CommandRun.of("lessons", "show", place.name());
            assertThat(shown.code()).isZero();
            assertThat(shown.out()).startsWith("# ").contains("[run]", "[curve]", "[claim]", "[ask]", "[notes]");
        }
    }

    @Test
    void tellsWhatIsWrongWithALesson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.md");
        Files.writeString(file, "---\ntitel = x\n---\n");
        for (String what : List.of("show", "check")) {
            CommandRun run = CommandRun.of("lessons", what, file);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("bad.md, line 2", "write \"title\"");
        }
        assertThat(CommandRun.of("lessons", "show", "11-nothing").err()).contains("There is no lesson \"11-nothing\"");
        assertThat(CommandRun.of("lessons", "check", "--problems", "0").code()).isEqualTo(2);
        assertThat(CommandRun.of("lessons").code()).isEqualTo(2);
    }

    private static String question(Problems problems) {
        return switch (problems) {
            case Problems.Told told -> told.problem();
            case Problems.Drawn drawn -> Draws.of(drawn).getFirst().question();
        };
    }
}
