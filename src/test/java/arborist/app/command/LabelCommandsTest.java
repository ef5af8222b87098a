package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.Needs;
import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Submission;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and agreement without a window, on sessions of real solutions. */
class LabelCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCalculatorLabelsRealSolutionsOnceAndCanBeUndone() throws Exception {
        Path session = gsm8k(40);
        CommandRun first = CommandRun.of("label", "auto", session, "--by", "calculator");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("calculator: looked at 160 solutions of 40 problems");
        int labels = labels(session, 0, 40).size();
        assertThat(labels).isGreaterThan(300);
        assertThat(CommandRun.of("label", "auto", session, "--by", "calculator").out()).contains(" 0 new labels");
        assertThat(labels(session, 0, 40)).hasSize(labels)
                .allMatch(l -> l.scheme().equals("auto-step-rating") && l.annotator().equals("calculator"));
        int last = labels(session, 39, 1).size();
        try (Session open = Session.open(session)) {
            Wait.on(open.undo("tester"));
        }
        assertThat(labels(session, 0, 40)).as("one problem is one action").hasSize(labels - last);
        assertThat(CommandRun.of("check", session).code()).isZero();
        assertThat(CommandRun.of("label", "auto", session, "--by", "calculator", "--problem", "40").out())
                .contains(last + " new labels");
    }

    @Test
    void onlySoManyAreLabelled() throws Exception {
        Path session = gsm8k(5);
        assertThat(CommandRun.of("label", "auto", session, "--by", "calculator", "--limit", "6").out())
                .contains("looked at 6 solutions of 2 problems");
    }

    @Test
    void valuesOfARealLogBecomeShares() throws Exception {
        Path session = imported(Needs.data("omegaprm-tree/tree.jsonl"));
        CommandRun run = CommandRun.of("label", "auto", session, "--by", "imported");
        assertThat(run.code()).as(run.err()).isZero();
        List<Label> labels = labels(session, 0, 1);
        assertThat(labels.stream().filter(l -> l.scheme().equals("auto-soft"))).hasSize(23)
                .allMatch(l -> Double.parseDouble(String.valueOf(l.value())) <= 1);
        assertThat(labels.stream().filter(l -> l.scheme().equals("auto-step-rating"))).hasSize(23);
    }

    @Test
    void theBuiltInModelIsAskedForRollouts() throws Exception {
        Path session = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/vote-won.arborist"), session);
        CommandRun run = CommandRun.of("label", "auto", session, "--by", "rollouts", "--rollouts", "2", "--seed", "1",
                "--limit", "1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("mc-rollouts sapling k=2: looked at 1 solution of 1 problem", "calls");
        CommandRun omega =
                CommandRun.of("label", "auto", session, "--by", "omega", "--rollouts", "2", "--max-calls", "1");
        assertThat(omega.code()).as("a budget that is used up is no failure").isZero();
        assertThat(omega.err()).contains("has no room for another call");
        assertThat(CommandRun.of("check", session).code()).isZero();
    }

    @Test
    void aServerIsAskedForItsJudgement() throws Exception {
        Path session = gsm8k(1);
        try (MockServer server = new MockServer(0, new MockScript(List.of(
                new MockScript.Line("Judge each step", "1: good\n2: bad\nFirst error: 2"))),
                new MockPace(Duration.ZERO, 1_000_000, 20))) {
            CommandRun run = CommandRun.of("label", "auto", session, "--by", "judge", "--model", "mock", "--base-url",
                    server.baseUrl(), "--limit", "2");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("judge mock: looked at 2 solutions of 1 problem, 6 new labels, 2 calls");
        }
    }

    @Test
    void agreementIsToldAsOneObject() throws Exception {
        Path session = gsm8k(3);
        people(session);
        JsonNode json = agreement(session);
        assertThat(json.properties().stream().map(p -> p.getKey())).contains("scheme", "annotators", "units", "percent",
                "cohen", "fleiss", "alpha", "alpha_low", "alpha_high", "confusion", "disagreements");
        assertThat(json.get("annotators").get(0).get("name").asText()).isEqualTo("Ann");
        assertThat(json.get("annotators").get(0).get("per_hour").asDouble()).isCloseTo(720, within(1e-6));
        assertThat(json.get("percent").asDouble()).isCloseTo(
                1 - json.get("disagreements").size() / json.get("units").asDouble(), within(1e-9));
        assertThat(json.get("alpha_low").asDouble()).isLessThanOrEqualTo(json.get("alpha").asDouble());
        assertThat(json.get("disagreements").get(0).get("values").properties()).hasSize(2);
        JsonNode first = agreement(session, "--scheme", "first-error");
        assertThat(first.get("units").asInt()).isEqualTo(12);
        assertThat(first.get("confusion").get("none").get("0").asInt()).isEqualTo(3);
        assertThat(CommandRun.of("agreement", session).out()).contains("Ann", "Ben", "Cohen's kappa",
                "Krippendorff's alpha", "720 labels an hour", "disagreements:");
        JsonNode alone = agreement(session, "--annotators", "Ann");
        assertThat(alone.get("alpha").isNull()).isTrue();
        assertThat(alone.get("note").asText()).contains("Only Ann is compared");
        CommandRun.of("label", "auto", session, "--by", "calculator");
        JsonNode with = agreement(session, "--annotators", "Ann", "--with", "calculator");
        assertThat(with.get("annotators").get(1).get("name").asText()).isEqualTo("calculator");
        assertThat(with.get("units").asInt()).isPositive();
        assertThat(agreement(session, "--with", "auto").get("cohen").isNull()).as("of three there is none").isTrue();
        CommandRun nobody = CommandRun.of("agreement", session, "--annotators", "Cem");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("there are Ann, Ben");
    }

    @Test
    void aSetIsSplitAnewWithItsLabelsAndUndoneAtOnce() throws Exception {
        Path session = gsm8k(3);
        people(session);
        List<List<String>> before = texts(session);
        CommandRun preview = CommandRun.of("label", "resplit", session, "--into", "after =", "--preview");
        assertThat(preview.code()).as(preview.err()).isZero();
        assertThat(preview.out()).startsWith("Would change ");
        assertThat(texts(session)).isEqualTo(before);
        CommandRun run = CommandRun.of("label", "resplit", session, "--into", "after =");
        assertThat(run.out()).isEqualTo(preview.out().replace("Would change", "Changed"));
        List<List<String>> after = texts(session);
        assertThat(after).isNotEqualTo(before).hasSameSizeAs(before);
        assertThat(after.stream().map(LabelCommandsTest::letters).toList()).containsExactlyElementsOf(
                before.stream().map(LabelCommandsTest::letters).toList());
        assertThat(CommandRun.of("check", session).code()).isZero();
        JsonNode first = agreement(session, "--scheme", "first-error");
        assertThat(first.get("units").asInt())
                .as("all labels went along; where a bad step was divided its first part is open")
                .isEqualTo(12);
        assertThat(CommandRun.of("label", "resplit", session, "--into", "after =").out()).startsWith("Changed 0 of 12");
        try (Session open = Session.open(session)) {
            Wait.on(open.undo("tester"));
        }
        assertThat(texts(session)).as("all of it is one action").isEqualTo(before);
    }

    private static List<List<String>> texts(Path session) throws InterruptedException {
        List<List<String>> texts = new ArrayList<>();
        try (Session open = Session.open(session)) {
            for (Id id : problems(open, 0, 100)) {
                Solutions.of(Wait.on(open.tree(id))).forEach(s -> texts.add(s.texts()));
            }
        }
        return texts;
    }

    /** What they say, without the blanks between. */
    private static String letters(List<String> texts) {
        return String.join("", texts).replaceAll("\\s+", "");
    }

    @Test
    void withoutLabelsThereIsASentence() throws Exception {
        CommandRun run = CommandRun.of("agreement", gsm8k(1));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nobody has labelled anything here yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "label auto s.arborist", "label auto s.arborist --by magic",
        "label auto s.arborist --by rollouts --rollouts 0", "label resplit s.arborist",
        "label resplit s.arborist --into words", "label auto s.arborist --by calculator --limit 0",
        "agreement s.arborist --scheme soft", "agreement"})
    void wrongUsageIsTwoAndOneLine(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("arborist: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"label auto", "label resplit", "agreement"})
    void bothExplainThemselves(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.add("--help");
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: arborist " + command).contains("Example: arborist " + command);
    }

    /** Ann finds each first step good, and all of the last solutions; Ben differs on the first solution of each problem. */
    private static void people(Path session) throws InterruptedException {
        try (Session open = Session.open(session)) {
            for (Id id : problems(open, 0, 3)) {
                Tree tree = Wait.on(open.tree(id));
                for (Solution solution : Solutions.of(tree)) {
                    boolean first = solution.equals(Solutions.of(tree).getFirst());
                    NewLabel ann = new NewLabel(Voice.Kind.PERSON, "Ann", "", 5_000L, null, "");
                    NewLabel ben = NewLabel.by("Ben");
                    Wait.on(open.submit(Submission.of(Author.person("Ann"), id,
                            new Change.AddLabel(ann.firstError(solution, FirstError.nowhere())))));
                    Wait.on(open.submit(Submission.of(Author.person("Ben"), id, solution.steps().stream()
                            .map(step -> new Change.AddLabel(ben.step(step, first ? Rating.BAD : Rating.GOOD)))
                            .toArray(Change[]::new))));
                }
            }
        }
    }

    private static JsonNode agreement(Path session, String... more) throws IOException {
        List<Object> args = new ArrayList<>(List.of("agreement", session, "--json"));
        args.addAll(List.of(more));
        CommandRun run = CommandRun.of(args.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    private static List<Label> labels(Path session, int from, int count) throws InterruptedException {
        List<Label> labels = new ArrayList<>();
        try (Session open = Session.open(session)) {
            for (Id id : problems(open, from, count)) {
                Wait.on(open.tree(id)).nodes().values().forEach(n -> labels.addAll(n.findings().labels()));
            }
        }
        return labels;
    }

    private static List<Id> problems(Session session, int from, int count) throws InterruptedException {
        return Wait.on(session.problems(from, count)).stream().map(row -> row.id()).toList();
    }

    /** The first questions, each with the solutions of four systems. */
    private Path gsm8k(int questions) throws IOException {
        return imported(Files.write(folder.resolve("some.jsonl"),
                Files.readAllLines(Needs.data("gsm8k/example_model_solutions.jsonl")).subList(0, questions)));
    }

    private Path imported(Path file) {
        Path session = folder.resolve("s.arborist");
        CommandRun in = CommandRun.of("import", file, "--into", session);
        assertThat(in.code()).as(in.err()).isZero();
        return session;
    }
}
