package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.Needs;
import arborist.exchange.Formats;
import arborist.reason.Technique;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.ui.kit.Act;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A German window says nothing in English, but what is somebody's own and names. */
class GermanWindowTest {
    /** They leave the window, take long, or open pages that are English. */
    private static final Set<String> ELSEWHERE = Set.of("quit", "close", "new", "open", "example", "manual",
            "about-sapling", "run", "preferences", "lessons", "export", "undo", "redo", "import");
    private static final List<String> DATA = List.of("tot-game24/gpt-4_propose1_value3_greedy5.json",
            "gsm8k/example_model_solutions.jsonl", "prm800k/samples_prm800k.jsonl", "omegaprm-tree/tree.jsonl",
            "math-shepherd/samples_math-shepherd.jsonl", "bigbench-mistake/multistep_arithmetic.jsonl");

    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FirstWindow first;
    private final GermanEyes eyes = new GermanEyes();
    private final Set<String> seen = new HashSet<>();

    private void begin() throws Exception {
        Formats.standard("test").list().forEach(format -> eyes.leaveOut(format.name()));
        List.of("settings.json", "lessons", "prompts", "prices.json", "drafts", "example.arborist")
                .forEach(name -> eyes.leaveOut(folder.resolve(name).toString()));
        first = WINDOWS.open(folder, Locale.GERMAN, 100, 1280, 900);
    }

    @Test
    void theExampleAndAllThatIsDoneWithIt(FxRobot robot) throws Exception {
        begin();
        eyes.see("welcome");
        first.begin();
        eyes.leaveOut(first.open.page().session());
        for (int at = 0; at < first.list().getItems().size(); at++) {
            problem(robot, at);
        }
        run(robot);
        preferences();
        lessons(robot);
        for (Act act : first.open.page().actions().all()) {
            eyes.see(act);
            if (act.possible() && !ELSEWHERE.contains(act.id())) {
                first.act(act.id());
                eyes.see("act " + act.id());
                first.press(KeyCode.ESCAPE);
            }
        }
        assertThat(eyes.wrong()).isEmpty();
    }

    @Test
    void realFilesAndBrokenOnes(FxRobot robot) throws Exception {
        begin();
        first.open.open(Files.copy(Path.of("sessions/direct-and-chain.arborist"), folder.resolve("sitzung.arborist")));
        eyes.leaveOut(first.open.page().session());
        for (String data : DATA) {
            take(robot, excerpt(Needs.data(data)), data);
        }
        mapped(robot);
        export(robot);
        broken();
        assertThat(eyes.wrong()).isEmpty();
    }

    /** The first of it, under the same name. */
    private Path excerpt(Path file) throws Exception {
        Path part = folder.resolve(String.valueOf(file.getFileName()));
        if (part.toString().endsWith(".jsonl")) {
            try (Stream<String> lines = Files.lines(file)) {
                Files.write(part, lines.limit(3).toList());
            }
        } else {
            ArrayNode few = JSON.createArrayNode();
            JSON.readTree(file.toFile()).valueStream().limit(2).forEach(few::add);
            JSON.writeValue(part.toFile(), few);
        }
        return part;
    }

    private void take(FxRobot robot, Path file, String name) throws Exception {
        first.open.answer = Optional.of(file);
        int before = first.list().getItems().size();
        first.act("import");
        for (int looks = 0; looks < 600 && first.list().getItems().size() == before; looks++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        assertThat(first.list().getItems()).as(name).hasSizeGreaterThan(before);
        eyes.leaveOut(first.open.page().session());
        eyes.leaveOut(String.valueOf(file.getFileName()));
        eyes.see("import of " + name);
        first.press(KeyCode.ESCAPE);
        problem(robot, before);
    }

    /** A file of no known shape, that says itself what is right. */
    private void mapped(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("mapped.jsonl"), """
                {"question": "1 + 1 = ?", "gold": "2", "completions": ["Answer: 3", "Answer: 2"], "correct": [false, true], "scores": [0.25, 0.5]}
                """);
        List.of("question", "gold", "completions", "correct", "scores").forEach(eyes::leaveOut);
        first.open.answer = Optional.of(file);
        int before = first.list().getItems().size();
        first.act("import");
        until(() -> robot.lookup("#mapping-go").tryQueryAs(ButtonBase.class).filter(go -> !go.isDisabled())
                .isPresent());
        eyes.see("mapping");
        fx(() -> robot.lookup("#mapping-go").queryAs(ButtonBase.class).fire());
        until(() -> first.list().getItems().size() > before);
        eyes.leaveOut(first.open.page().session());
        first.press(KeyCode.ESCAPE);
        problem(robot, before);
    }

    private void broken() throws Exception {
        List<String> texts = List.of("""
                {"question": "a", "answer": "#### 1"}
                {"question": "b" "answer": "1"}
                {"question": tru}
                {"question" "x"}
                {"question": "b", answer: "1"}
                {"question": [1 2]}
                {"question": 01}
                {"question": "a\\q"}
                {"question": "a\tb"}
                {"question": [1}
                [1]
                {"question": 5}
                {"question": "a
                """,
                "{\"arborist\": 1, \"edits\": [{\"id\": 3}, {\"kind\": \"dance\"}, 5]}", "nothing of the kind", "",
                "{\"format\": \"arborist-json\", \"version\": 99}");
        int i = 0;
        for (String text : texts) {
            Path file = folder.resolve("kaputt" + i++ + (i == 3 ? ".bin" : ".jsonl"));
            Files.writeString(file, text);
            first.open.answer = Optional.of(file);
            first.act("import");
            eyes.see("broken file " + i);
            eyes.see("broken file " + i);
            first.press(KeyCode.ESCAPE);
        }
    }

    private void export(FxRobot robot) {
        first.act("export");
        until(() -> !robot.lookup(".export-way").queryAll().isEmpty());
        eyes.see("export");
        int ways = robot.lookup(".export-way").queryAll().size();
        first.press(KeyCode.ESCAPE);
        for (int i = 0; i < ways; i++) {
            int at = i;
            first.open.answer = Optional.of(folder.resolve("export" + i + ".txt"));
            first.act("export");
            until(() -> robot.lookup(".export-way").queryAll().size() > at);
            fx(() -> ((ButtonBase) List.copyOf(robot.lookup(".export-way").queryAll()).get(at)).fire());
            eyes.see("export " + i);
            fx(() -> robot.lookup("#rows-write").tryQueryAs(ButtonBase.class).ifPresent(ButtonBase::fire));
            eyes.see("export " + i + " written");
            first.press(KeyCode.ESCAPE);
        }
    }

    /** Its thoughts of every sort, its samples, votes and labels. */
    private void problem(FxRobot robot, int at) {
        first.problem(at);
        eyes.see("problem " + at);
        for (Node node : Objects.requireNonNull(first.open.page().shown().tree()).nodes().values()) {
            if (seen.add(sort(node))) {
                fx(() -> first.open.page().shown().select(node.id()));
                eyes.see("thought of " + at + " " + sort(node));
            }
        }
        for (String page : List.of("samples-view", "votes-view", "labels-view")) {
            first.act(page);
            eyes.see(page + " of " + at);
            if (at == 0) {
                for (var tab : robot.lookup("#votes-kinds .toggle-button").queryAllAs(ButtonBase.class)) {
                    fx(tab::fire);
                    eyes.see(page + " " + tab.getText());
                }
            }
            first.act(page);
        }
    }

    /** Those that look alike say the same sort of things. */
    private static String sort(Node node) {
        return node.thought().kind().name() + " " + node.search().state() + " " + !node.note().isEmpty() + " "
                + node.wording().completeness() + " "
                + node.findings().verdicts().stream()
                        .map(v -> v.verifier() + v.aspect() + (v.outcome() == Verdict.Outcome.YES)).sorted()
                        .collect(Collectors.joining())
                + node.findings().scores().stream().map(s -> s.scorer().name()).distinct()
                        .collect(Collectors.joining())
                + node.findings().labels().stream().map(l -> l.scheme()).distinct().collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    private void run(FxRobot robot) {
        first.act("run");
        until(() -> robot.lookup("#run-technique").tryQuery().isPresent());
        ComboBox<Technique> box = robot.lookup("#run-technique").queryAs(ComboBox.class);
        for (Technique technique : List.copyOf(box.getItems())) {
            fx(() -> box.setValue(technique));
            eyes.see("run " + technique.name());
        }
        first.press(KeyCode.ESCAPE);
    }

    private void preferences() {
        first.act("preferences");
        for (int page = 1; page <= 5; page++) {
            eyes.see("preferences " + page);
            first.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        }
        first.press(KeyCode.ESCAPE);
    }

    private void lessons(FxRobot robot) {
        first.act("lessons");
        until(() -> robot.lookup(".lesson-row").queryAll().size() > 5);
        eyes.see("lessons");
        first.act("lessons");
    }
}
