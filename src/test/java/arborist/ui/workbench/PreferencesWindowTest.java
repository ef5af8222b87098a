package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static arborist.ui.workbench.OpenWindow.untilClosed;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.bench.MockPace;
import arborist.app.bench.MockScript;
import arborist.app.bench.MockServer;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.llm.Limits;
import arborist.session.Session;
import arborist.settings.KeyPlace;
import arborist.settings.Keys;
import arborist.settings.KnownModel;
import arborist.settings.MemoryKeys;
import arborist.settings.SessionLimits;
import arborist.settings.Settings;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Submission;
import arborist.ui.kit.Act;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Preferences hold at once and after a restart: keys, models with the keys of their servers, prices, the folder. */
@ExtendWith(ApplicationExtension.class)
class PreferencesWindowTest {
    private static final String SECRET = "sk-a-secret-that-nobody-sees";

    @TempDir
    static Path root;

    private final KeyPlace ring = new MemoryKeys();
    private Path folder = Path.of("none");
    private @Nullable Stage stage;
    private @Nullable MockServer server;
    private @Nullable RunKit kit;
    private @Nullable OpenWindow opened;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        folder = Files.createTempDirectory(root, "p");
        server = new MockServer(0, new MockScript(List.of()), new MockPace(Duration.ZERO, 1000, 1));
        Path file = folder.resolve("s.arborist");
        try (Session session = Session.create(file)) {
            Id problem = Id.random();
            session.submit(Submission.of(Author.person("ada"), problem,
                    new Change.AddProblem(new Problem(problem, "2 + 2", "2 + 2", List.of(), "free", null, null, null,
                            Attributes.NONE))))
                    .join();
        }
        open();
    }

    private void open() {
        Keys keys = new Keys(ring, Map.of());
        RunKit made = new RunKit(folder, () -> keys, "test");
        kit = made;
        Preferences preferences = OpenWindow.fresh(folder);
        opened = new OpenWindow(Objects.requireNonNull(stage), preferences, new RunServices(
                session -> made.in(session, null, null, Limits.NONE),
                new WindowChoices(made, () -> keys, () -> preferences.get().models()),
                session -> made.asking(session, () -> SessionLimits.NONE), made::by));
    }

    @AfterEach
    void close() throws IOException {
        window().close();
        Objects.requireNonNull(kit).close();
        Objects.requireNonNull(server).close();
    }

    private void restart() {
        window().close();
        Objects.requireNonNull(kit).close();
        untilClosed(folder.resolve("s.arborist"));
        fx(this::open);
        window().open(folder.resolve("s.arborist"));
    }

    @Test
    void aKeyOfTheWindowIsChangedHoldsAtOnceAndAfterARestart(FxRobot robot) {
        window().open(folder.resolve("s.arborist"));
        show(robot, 3);
        fx(() -> robot.lookup("#key-of-palette").queryButton().fire());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> text(robot, "#key-words").equals("“New session…” has that key; press another one."));
        robot.type(KeyCode.HOME);
        until(() -> text(robot, "#key-words").startsWith("That key leads through the window"));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.J);
        until(() -> text(robot, "#key-of-palette").equals("Ctrl+Alt+J"));
        until(() -> text(robot, "#key-words").equals("“Actions” has its new key."));
        until(() -> item("palette").getAccelerator().getDisplayText().equals("Ctrl+Alt+J"));
        robot.type(KeyCode.ESCAPE);
        holds(robot);
        restart();
        holds(robot);

        show(robot, 3);
        fx(() -> robot.lookup("#old-key-of-palette").queryButton().fire());
        assertThat(text(robot, "#key-of-palette")).isEqualTo("Ctrl+K");
        fx(() -> robot.lookup("#keys-take-back").queryButton().fire());
        assertThat(text(robot, "#key-of-palette")).isEqualTo("Ctrl+Alt+J");
        fx(() -> robot.lookup("#keys-reset").queryButton().fire());
        assertThat(text(robot, "#key-of-palette")).isEqualTo("Ctrl+K");
        assertThat(window().preferences.get().keys()).isEmpty();
    }

    private void holds(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(robot.lookup(".palette").tryQuery()).as("the old key").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.J);
        until(() -> robot.lookup(".palette").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aKeyThatWasChangedBeforeThePageOpenedIsGivenBackAtOnceAndHintsNameIt(FxRobot robot) {
        fx(() -> window().preferences
                .change(s -> s.withKey("label-great", "Shift+M").withKey("lessons", "Shortcut+Alt+K")
                        .withKey("labels-view", "Shortcut+Alt+A").withKey("search", "Shortcut+Alt+F")
                        .withKey("label-queue", "Shift+F3").withKey("label-auto", "Shift+F4")
                        .withKey("label-next", "Shift+F5")));
        window().open(folder.resolve("s.arborist"));
        Act great = window().page().actions().get("label-great");
        assertThat(great.keyText()).isEqualTo("Shift+M");
        assertThat(great.hindrance().getValue()).contains("(Ctrl+Alt+A)");
        assertThat(robot.lookup("#tree-search").<TextField>query().getPromptText()).contains("(Ctrl+Alt+F)");
        Map<String, String> links = Map.of("#labels-choose-queue", "(Shift+F3)", "#labels-auto", "(Shift+F4)",
                "#labels-go-on", "(Shift+F5)");
        links.forEach((link, key) -> assertThat(robot.from(window().page().root()).lookup(link).queryButton()
                .getTooltip().getText()).endsWith(" " + key));
        show(robot, 3);
        fx(() -> robot.lookup("#old-key-of-label-great").queryButton().fire());
        assertThat(great.keyText()).isEqualTo("J");
        fx(() -> robot.lookup("#keys-reset").queryButton().fire());
        assertThat(great.hindrance().getValue()).contains("(Ctrl+Shift+A)");
        assertThat(window().preferences.get().keys()).as("also of a page that is not there").isEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void anActOfTheWholeWindowWithALetterLeavesTextsAlone(FxRobot robot) {
        fx(() -> window().preferences.change(s -> s.withKey("palette", "Q").withKey("font-larger", "no key at all")));
        window().open(folder.resolve("s.arborist"));
        fx(() -> robot.lookup("#problem-filter").query().requestFocus());
        robot.type(KeyCode.Q);
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
        fx(() -> robot.lookup("#tree").query().requestFocus());
        robot.type(KeyCode.Q);
        until(() -> robot.lookup(".palette").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void modelsAreNamedTestedAndOfferedAndKeysAreKeptOutOfFiles(FxRobot robot) {
        show(robot, 1);
        choose(robot, "Another server");
        fx(() -> {
            field(robot, "#run-address").setText(Objects.requireNonNull(server).baseUrl());
            robot.lookup("#run-model").queryAs(ComboBox.class).getEditor().setText("mock");
            field(robot, "#run-key").setText(SECRET);
        });
        fx(() -> robot.lookup("#my-models-test").queryButton().fire());
        until(() -> text(robot, "#my-models-told").startsWith("It answers: mock"));
        fx(() -> robot.lookup("#my-models-add").queryButton().fire());
        fx(() -> {
            field(robot, "#run-address").setText("http://ada:" + SECRET + "@house:8000/v1");
            robot.lookup("#my-models-add").queryButton().fire();
        });
        assertThat(text(robot, "#my-models-told")).contains("keep the key as a key").doesNotContain(SECRET);
        assertThat(window().preferences.get().models()).hasSize(1);
        choose(robot, "OpenAI");
        fx(() -> {
            robot.lookup("#run-model").queryAs(ComboBox.class).getEditor().setText("gpt-4o");
            field(robot, "#run-key").setText(SECRET);
        });
        fx(() -> robot.lookup("#run-key-keep").queryButton().fire());
        until(() -> ring.find("api.openai.com").equals(Optional.of(SECRET)));
        until(() -> robot.lookup("#run-key-forget").query().isVisible());
        fx(() -> robot.lookup("#run-key-forget").queryButton().fire());
        assertThat(ring.find("api.openai.com")).as("asked for once").isPresent();
        fx(() -> robot.lookup("#run-key-forget").queryButton().fire());
        until(() -> ring.find("api.openai.com").isEmpty());
        fx(() -> robot.lookup("#my-models-add").queryButton().fire());
        fx(() -> robot.lookup("#my-models-first").queryButton().fire());
        assertThat(window().preferences.get().models()).extracting(KnownModel::name).containsExactly("gpt-4o", "mock");
        fx(() -> robot.lookup("#my-models-remove").queryButton().fire());
        fx(() -> robot.lookup("#my-models-back").queryButton().fire());
        assertThat(robot.lookup("#my-models").queryListView().getItems()).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        restart();
        // Files come and go while the window that has just opened is at work.
        until(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readAllBytes(file)).as(file.toString()).asString().doesNotContain(SECRET);
                }
            }
            return true;
        });
        show(robot, 1);
        until(() -> robot.lookup("#my-models").<KnownModel>queryListView().getItems().getFirst().name()
                .equals("gpt-4o"));
    }

    @Test
    void pricesAreWrittenInPlaceOfThoseThatAreShippedAndTakenBack(FxRobot robot) {
        show(robot, 2);
        price(robot, "gpt-4o", "much");
        until(() -> text(robot, "#prices-told").equals("Input is a number of dollars from 0 to 100,000 such as 0.15,"
                + " not “much”."));
        price(robot, "gpt-4o", "7,5");
        until(() -> text(robot, "#prices-told").startsWith("The price of gpt-4o is kept"));
        until(() -> costs().equals("7.5"));
        fx(() -> robot.lookup("#price-reset").queryButton().fire());
        until(() -> costs().equals("2.50") || costs().equals("2.5"));
        until(() -> text(robot, "#prices-told").contains("comes with Arborist"));
        fx(() -> robot.lookup("#prices-back").queryButton().fire());
        until(() -> costs().equals("7.5"));
    }

    @Test
    void allKeysAreSeenAndSetWithoutASession(FxRobot robot) {
        show(robot, 3);
        until(() -> robot.lookup("#key-of-label-great").tryQuery().isPresent());
        assertThat(window().window.page()).isInstanceOf(WelcomePage.class);
        fx(() -> robot.lookup("#key-of-label-great").queryButton().fire());
        robot.push(KeyCode.SHIFT, KeyCode.M);
        until(() -> text(robot, "#key-of-label-great").equals("Shift+M"));
        robot.type(KeyCode.ESCAPE);
        window().open(folder.resolve("s.arborist"));
        assertThat(window().page().actions().get("label-great").keyText()).isEqualTo("Shift+M");
    }

    @Test
    void eachPathIsShownAndCopied(FxRobot robot) {
        show(robot, 4);
        until(() -> robot.lookup("#copy-LESSONS").tryQuery().isPresent());
        fx(() -> robot.lookup("#copy-LESSONS").queryButton().fire());
        fx(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(folder.resolve("lessons").toString()));
    }

    @Test
    void theKeyboardStaysWithinTheCard(FxRobot robot) {
        show(robot, 1);
        Node card = robot.lookup("#preferences-card").query();
        List<Node> seen = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            robot.type(KeyCode.TAB);
            Node now = Objects.requireNonNull(Objects.requireNonNull(stage).getScene().getFocusOwner());
            assertThat(Stream.iterate(now, Objects::nonNull, Node::getParent)).contains(card);
            seen.add(now);
        }
        assertThat(seen.stream().distinct().count()).as("it goes around").isBetween(5L, 25L);
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#preferences-card").tryQuery().isEmpty());
    }

    @Test
    void aFolderIsChosenAndGivenUp(FxRobot robot) {
        show(robot, 0);
        window().answer = Optional.of(folder);
        fx(() -> robot.lookup("#folder-choose").queryButton().fire());
        assertThat(window().preferences.get().sessionFolder()).contains(folder.toAbsolutePath());
        fx(() -> robot.lookup("#folder-reset").queryButton().fire());
        assertThat(window().preferences.get()).extracting(Settings::folder).isEqualTo("");
        fx(() -> robot.lookup("#folder-reset").queryButton().fire());
        assertThat(window().preferences.get().sessionFolder()).contains(folder.toAbsolutePath());
    }

    private void price(FxRobot robot, String model, String input) {
        fx(() -> {
            field(robot, "#price-model").setText(model);
            field(robot, "#price-input").setText(input);
            field(robot, "#price-cached").setText("");
            field(robot, "#price-output").setText("9");
            robot.lookup("#price-keep").queryButton().fire();
        });
    }

    private String costs() {
        return Objects.requireNonNull(kit).prices().of("gpt-4o").orElseThrow().input().toPlainString();
    }

    private void show(FxRobot robot, int page) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> robot.lookup("#preferences-name").tryQuery().isPresent());
        for (int i = 0; i < page; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
    }

    private MenuItem item(String act) {
        Stage shown = Objects.requireNonNull(stage);
        MenuBar bar = (MenuBar) shown.getScene().getRoot().lookup(".menu-bar");
        return bar.getMenus().stream().flatMap(m -> m.getItems().stream())
                .filter(i -> ("menu-" + act).equals(i.getId())).findFirst().orElseThrow();
    }

    private static void choose(FxRobot robot, String server) {
        ServedWindow.choose(robot, "#run-server", server);
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private OpenWindow window() {
        return Objects.requireNonNull(opened);
    }
}
