package arborist.ui.workbench;

import arborist.session.Session;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on files: sessions to open, logs to read in, what to write out. */
final class FileActs {
    private static final List<String> SESSIONS = List.of("*.arborist");

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
                ActDraft.of("new", "New session…", Material2MZ.NOTE_ADD, "Shortcut+N").tip("Begins an empty session")
                        .does(this::create),
                ActDraft.of("open", "Open…", Material2AL.FOLDER_OPEN, "Shortcut+O").tip("Opens a session")
                        .does(() -> ask.open("Open a session", SESSIONS).ifPresent(window::open)));
        if (services.example() != null) {
            actions.add(Actions.Section.FILE,
                    ActDraft.of("example", "Open the example", Material2AL.ACCOUNT_TREE, "Shortcut+Shift+O")
                            .tip("Opens trees that Sapling, the model inside, and an exact solver have grown")
                            .does(this::example));
        }
        actions.add(Actions.Section.FILE,
                ActDraft.of("import", "Import…", Material2AL.GET_APP, "Shortcut+Shift+I")
                        .tip("Reads logs into the open session, or into a new one; the logs stay as they are")
                        .does(this::read));
    }

    /** Adds those on an open session. */
    void addSession(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("save-copy", "Save a copy as…", Material2MZ.SAVE_ALT, "Shortcut+Shift+S")
                        .tip("Writes all of the session to another file; this one stays open and is always saved")
                        .does(() -> onPage(this::copy)),
                ActDraft.of("export", "Export…", Material2MZ.SHARE, "Shortcut+E")
                        .tip("Writes the tree as a picture, a page that plays it, a handout or an outline, or the session as JSON")
                        .does(() -> onPage(page -> exports.choose(page.session(), page.shown().tree(),
                                page.shown().runProperty().get(), page.told()))),
                ActDraft.of("close", "Close session", Material2AL.CLOSE, "Shortcut+W")
                        .tip("Closes the session; all of it is saved")
                        .does(window::welcome));
    }

    private void onPage(Consumer<SessionPage> action) {
        if (window.page() instanceof SessionPage page) {
            action.accept(page);
        }
    }

    private void create() {
        ask.save("New session", "Session.arborist", SESSIONS)
                .ifPresent(file -> window.take(work.start(() -> Session.create(file))));
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
        read(ask.openAll("Import logs", patterns));
    }

    /** Reads logs into the open session, or asks where a new one shall lie. */
    void read(List<Path> logs) {
        if (logs.isEmpty()) {
            return;
        }
        if (window.page() instanceof SessionPage open) {
            imports.read(open.session(), logs, open.told());
            return;
        }
        String name = String.valueOf(logs.getFirst().getFileName()).replaceAll("\\.[^.]*$", "") + ".arborist";
        ask.save("A new session for what is read", name, SESSIONS).ifPresent(
                file -> window.take(work.start(() -> Session.create(file)), () -> read(logs)));
    }

    private void copy(SessionPage page) {
        String name = String.valueOf(page.session().file().getFileName()).replaceAll("\\.arborist$", " copy.arborist");
        ask.save("Save a copy", name, SESSIONS).ifPresent(
                file -> Fx.then(page.session().saveAs(file), done -> page.told().tell("Saved a copy as " + done + "."),
                        page.told()::fail));
    }
}
