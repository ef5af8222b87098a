package arborist.ui.workbench;

import arborist.session.Session;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on files: sessions to open, logs to read in, what to write out. */
final class FileActs {
    private static final Words WORDS = Words.of(FileActs.class);
    /** The pattern of sessions' names. */
    static final String SESSION = "*.arborist";

    private static final List<String> SESSIONS = List.of(SESSION);

    private final WorkbenchWindow window;
    private final Services services;
    private final Work work;
    private final Ask ask;
    private final Imports imports;
    private final Exports exports;

    FileActs(WorkbenchWindow window, Services services, Work work, Ask ask, Imports imports, Exports exports) {
        this.window = window;
        this.services = services;
        this.work = work;
        this.ask = ask;
        this.imports = imports;
        this.exports = exports;
    }

    /** Adds those that need no open session. */
    void addTo(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("new", WORDS.say("file-acts.new-session"), Material2MZ.NOTE_ADD, "Shortcut+N")
                        .tip(WORDS.say("file-acts.begins-an-empty-session"))
                        .does(this::create),
                ActDraft.of("open", WORDS.say("file-acts.open"), Material2AL.FOLDER_OPEN, "Shortcut+O")
                        .tip(WORDS.say("file-acts.opens-a-session"))
                        .does(() -> ask.open(WORDS.say("file-acts.open-a-session"), SESSIONS).ifPresent(window::open)));
        if (services.example() != null) {
            actions.add(Actions.Section.FILE,
                    ActDraft.of("example", WORDS.say("file-acts.open-the-example"), Material2AL.ACCOUNT_TREE,
                            "Shortcut+Shift+O")
                            .tip(WORDS.say("file-acts.opens-trees-that-sapling-the"))
                            .does(this::example));
        }
        actions.add(Actions.Section.FILE,
                ActDraft.of("import", WORDS.say("file-acts.import"), Material2AL.GET_APP, "Shortcut+Shift+I")
                        .tip(WORDS.say("file-acts.reads-logs-into-the-open"))
                        .does(this::read));
    }

    /** Adds those on an open session. */
    void addSession(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("save-copy", WORDS.say("file-acts.save-a-copy-as"), Material2MZ.SAVE_ALT,
                        "Shortcut+Shift+S")
                        .tip(WORDS.say("file-acts.writes-all-of-the-session"))
                        .does(() -> onPage(this::copy)),
                ActDraft.of("export", WORDS.say("file-acts.export"), Material2MZ.SHARE, "Shortcut+E")
                        .tip(WORDS.say("file-acts.writes-the-tree-as-a"))
                        .does(() -> onPage(page -> exports.choose(page.session(), page.shown().tree(),
                                page.shown().runProperty().get(), page.told()))),
                ActDraft.of("close", WORDS.say("file-acts.close-session"), Material2AL.CLOSE, "Shortcut+W")
                        .tip(WORDS.say("file-acts.closes-the-session-all-of"))
                        .does(window::welcome));
    }

    private void onPage(Consumer<SessionPage> action) {
        if (window.page() instanceof SessionPage page) {
            action.accept(page);
        }
    }

    private void create() {
        ask.save(WORDS.say("file-acts.new-session-file"), "Session.arborist", SESSIONS)
                .ifPresent(file -> window.take(work.start(() -> Session.create(file))));
    }

    /**
     * Lessons before any session is open: they are shown in the session where they were shown last, else in the example.
     *
     * @param last that session, while it is there
     */
    void addLessons(Actions actions, Supplier<Optional<Path>> last) {
        ExamplePlace example = services.example();
        if (example != null && services.teaching() != null) {
            actions.add(Actions.Section.HELP,
                    ActDraft.of("lessons", WORDS.say("file-acts.lessons"), Material2MZ.SCHOOL, "Shortcut+L")
                            .tip(WORDS.say("file-acts.lessons-tip"))
                            .does(() -> Fx.then(work.start(() -> {
                                Optional<Path> there = last.get().filter(Files::exists);
                                return there.isPresent() ? there.get() : example.ready();
                            }), window::openLessons, window::fail)));
        }
    }

    /** Opens a session and shows the lessons in place of its tree. */
    void openLessons(Path session) {
        window.openLessons(session);
    }

    private void example() {
        ExamplePlace example = services.example();
        if (example != null) {
            Fx.then(work.start(example::ready), window::open, window::fail);
        }
    }

    private void read() {
        List<String> patterns =
                services.formats().reading().stream().flatMap(f -> f.patterns().stream()).distinct().toList();
        read(ask.openAll(WORDS.say("file-acts.import-logs"), patterns));
    }

    /** Reads logs into the open session, or asks where a new one shall lie. */
    void read(List<Path> logs) {
        if (logs.isEmpty()) {
            return;
        }
        if (window.page() instanceof SessionPage open) {
            imports.read(open.session(), logs, new Imports.Outcome(open.told(), open.ways()::toProblem));
            return;
        }
        String name = String.valueOf(logs.getFirst().getFileName()).replaceAll("\\.[^.]*$", "") + ".arborist";
        ask.save(WORDS.say("file-acts.a-new-session-for-what"), name, SESSIONS).ifPresent(
                file -> window.take(work.start(() -> Session.create(file)), () -> read(logs)));
    }

    private void copy(SessionPage page) {
        String name = WORDS.say("file-acts.copy-name",
                String.valueOf(page.session().file().getFileName()).replaceAll("\\.arborist$", ""));
        ask.save(WORDS.say("file-acts.save-a-copy"), name, SESSIONS).ifPresent(
                file -> Fx.then(page.session().saveAs(file),
                        done -> page.told().tell(WORDS.say("file-acts.saved-a-copy-as", done)),
                        page.told()::fail));
    }
}
