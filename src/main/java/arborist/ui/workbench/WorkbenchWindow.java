package arborist.ui.workbench;

import arborist.session.Session;
import arborist.settings.Settings;
import arborist.ui.kit.Fx;
import arborist.ui.kit.KeyRouter;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Theme;
import arborist.ui.kit.Work;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: a welcome, or one open session. */
public final class WorkbenchWindow implements AutoCloseable {
    private static final Words WORDS = Words.of(WorkbenchWindow.class);

    private final Stage stage;
    private final Preferences preferences;
    private final Services services;
    private final Work work = new Work();
    private final Remembered remembered = new Remembered();
    private final Overlay overlay = new Overlay();
    private final StackPane holder = new StackPane();
    private final StageKeeper keeper;
    private final Theme theme;
    private final FileActs files;
    private final WindowActs windowActs;
    private final Pages pages;
    private final ChangeListener<Settings> dress = (o, before, now) -> dress(before, now);
    private final Releasing releasing = new Releasing();
    private final Touched touched = new Touched();
    private final Opening opening = new Opening(new Here(), work, overlay, releasing, touched);
    private @Nullable Session session;
    private Page page;

    /** Fills the stage; {@link #show} shows it. All of it on the FX thread. */
    public WorkbenchWindow(Stage stage, Services services) {
        this(stage, services, id -> {});
    }

    /**
     * The same.
     *
     * @param done is told the id of each act when it is done
     */
    public WorkbenchWindow(Stage stage, Services services, Consumer<String> done) {
        this(stage, services, new Choosers(stage, () -> services.preferences().get().sessionFolder()), done);
    }

    WorkbenchWindow(Stage stage, Services services, Ask ask) {
        this(stage, services, ask, id -> {});
    }

    private WorkbenchWindow(Stage stage, Services services, Ask ask, Consumer<String> done) {
        this.stage = stage;
        this.preferences = services.preferences();
        this.services = services;
        files = new FileActs(this, services, work, ask, new Imports(services, work, overlay),
                new Exports(services, work, overlay, ask));
        windowActs = new WindowActs(this, overlay, services, ask);
        pages = new Pages(services, overlay, ask, done, files, windowActs);
        keeper = new StageKeeper(stage, preferences);
        page = welcomePage();
        holder.getChildren().setAll(page.root());
        Scene scene = new Scene(new StackPane(holder, overlay), 1200, 800);
        theme = new Theme(scene);
        theme.choose(preferences.get().look(), preferences.get().fontPercent());
        preferences.settingsProperty().addListener(dress);
        new KeyRouter(() -> overlay.isVisible() ? windowActs.above(page.actions()) : page.actions(), overlay::isVisible,
                this::tell).install(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, opening::early);
        touched.listen(scene, overlay::isVisible);
        new Drops(holder, this::drop).install(scene);
        stage.setScene(scene);
        stage.setTitle("Arborist");
        stage.setOnCloseRequest(event -> close());
    }

    public void show() {
        if (!stage.isShowing()) {
            keeper.place();
            stage.show();
        }
        page.first().requestFocus();
    }

    /** Opens a session; a log is read into the session that is open, or into a new one. */
    public void open(Path file) {
        open(file, () -> {});
    }

    /** Opens a session and shows the lessons in place of its tree. */
    void openLessons(Path file) {
        open(file, () -> {
            if (page instanceof SessionPage opened) {
                opened.offerLessons();
            }
        });
    }

    /**
     * The same.
     *
     * @param shown runs once the session is shown
     */
    public void open(Path file, Runnable shown) {
        opening.open(file, shown);
    }

    /** Opens the session that comes first, which nobody has asked for: once somebody uses the window, it is only offered. */
    public void begin(Path file, Runnable shown) {
        opening.begin(file, shown);
    }

    /** Says that a session can be opened now, and opens it where that is asked for. */
    public void offer(Path file) {
        new Here().offer(file);
    }

    /** Closes the session and the window's threads; all that was done is saved. */
    @Override
    public void close() {
        keeper.remember();
        preferences.settingsProperty().removeListener(dress);
        page.close();
        closeSession();
        theme.close();
        work.close();
    }

    /** What of the work in this window is on the disk, in a sentence. */
    public String saved() {
        Session open = session;
        return open == null ? WORDS.say("workbench-window.no-session-was-open")
                : WORDS.say("workbench-window.every-edit-is-written", open.file().getFileName());
    }

    boolean isDark() {
        return theme.darkProperty().get();
    }

    Page page() {
        return page;
    }

    /** Shows a sentence for a while. */
    public void tell(String sentence) {
        page.told().tell(sentence);
    }

    /** Says why something could not be done. */
    public void fail(String sentence) {
        page.told().fail(sentence);
    }

    void take(CompletableFuture<Session> opening) {
        take(opening, () -> {});
    }

    /**
     * @param then runs once the session is shown
     */
    void take(CompletableFuture<Session> opening, Runnable then) {
        Fx.then(opening, opened -> {
            String path = opened.file().toString();
            Session before = session;
            session = opened;
            SessionPage next = pages.of(opened, remembered);
            turn(next);
            release(before);
            stage.setTitle(opened.file().getFileName() + " · Arborist");
            preferences.change(s -> s.opened(path));
            if (services.example() != null && services.example().is(opened.file())) {
                next.offerLive();
            }
            then.run();
        }, this::fail);
    }

    /** Closes the session that is open. */
    void welcome() {
        turn(welcomePage());
        closeSession();
        stage.setTitle("Arborist");
    }

    void quit() {
        close();
        stage.close();
    }

    private void closeSession() {
        Session before = session;
        session = null;
        release(before);
    }

    private void release(@Nullable Session before) {
        if (before != null) {
            releasing.close(before);
        }
    }

    private void turn(Page next) {
        overlay.close();
        page.close();
        page = next;
        holder.getChildren().setAll(next.root());
        // What lies in a split pane is part of the scene only once that is laid out.
        holder.applyCss();
        holder.layout();
        overlay.focus(next.first());
    }

    private WelcomePage welcomePage() {
        return pages.welcome(remembered, this::open);
    }

    /** Every act with its key, also where no session is open. */
    CompletableFuture<KnownKeys> keys() {
        return pages.keys(page, work);
    }

    private void dress(Settings before, Settings now) {
        if (before.look() != now.look() || before.fontPercent() != now.fontPercent()) {
            theme.choose(now.look(), now.fontPercent());
        }
    }

    /** One session is opened; all else, also several sessions, is read into the one that is open. */
    void drop(List<Path> dropped) {
        if (dropped.size() == 1) {
            open(dropped.getFirst());
        } else {
            files.read(dropped);
        }
    }

    /** What is opened goes into this window. */
    private final class Here implements Opening.Into {
        @Override
        public @Nullable Path here() {
            return session == null ? null : session.file();
        }

        @Override
        public void take(CompletableFuture<Session> opening, Runnable then) {
            WorkbenchWindow.this.take(opening, then);
        }

        @Override
        public void read(List<Path> logs) {
            files.read(logs);
        }

        @Override
        public void forget(Path file) {
            preferences.change(s -> s.forgotten(file.toString()));
            if (page instanceof WelcomePage) {
                turn(welcomePage());
            }
        }

        @Override
        public void offer(Path file) {
            boolean example = services.example() != null && services.example().is(file);
            page.told().tell(example ? WORDS.say("workbench-window.the-example-is-ready")
                    : WORDS.say("workbench-window.is-ready", file.getFileName()),
                    WORDS.say("workbench-window.open-it"), () -> open(file));
        }

        @Override
        public void tell(String sentence) {
            WorkbenchWindow.this.tell(sentence);
        }

        @Override
        public void fail(String sentence) {
            WorkbenchWindow.this.fail(sentence);
        }
    }
}
