package arborist.ui.workbench;

import arborist.session.Session;
import arborist.ui.kit.Actions;
import arborist.ui.kit.KeyBook;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Work;
import arborist.ui.lessons.FirstLook;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Makes what fills the window: the welcome, or the page of a session, each with all that can be done on it. */
final class Pages {
    private final Services services;
    private final Preferences preferences;
    private final Overlay overlay;
    private final Ask ask;
    private final Consumer<String> done;
    private final FileActs files;
    private final WindowActs window;

    /** @param done is told the id of each act when it is done */
    Pages(Services services, Overlay overlay, Ask ask, Consumer<String> done, FileActs files, WindowActs window) {
        this.services = services;
        this.preferences = services.preferences();
        this.overlay = overlay;
        this.ask = ask;
        this.done = done;
        this.files = files;
        this.window = window;
    }

    SessionPage of(Session session, Remembered remembered) {
        Actions actions = actions();
        files.addSession(actions);
        window.addTo(actions);
        return new SessionPage(session, actions, preferences, overlay, services.running(), services.teaching(), ask,
                remembered, files::openLessons);
    }

    /**
     * @param remembered what the window keeps from one session to the next
     * @param open opens a session that was open before
     */
    WelcomePage welcome(Remembered remembered, Consumer<Path> open) {
        Actions actions = actions();
        files.addLessons(actions, remembered.classes()::place);
        window.addTo(actions);
        FirstLook look = services.teaching() == null ? null
                : new FirstLook(services.teaching(), () -> 13.0 * preferences.get().fontPercent() / 100);
        return new WelcomePage(actions, new TopBar(actions, null, List.of()), look, preferences.get().recent(), open);
    }

    /**
     * Every act with its key.
     *
     * @param now the page that is shown
     */
    CompletableFuture<KnownKeys> keys(Page now, Work work) {
        return now instanceof SessionPage open ? CompletableFuture.completedFuture(KnownKeys.of(open))
                : KnownKeys.ofNoSession(work, unseen -> of(unseen, new Remembered()));
    }

    private Actions actions() {
        Actions actions = new Actions(done, new KeyBook(preferences)::keyed);
        files.addTo(actions);
        return actions;
    }
}
