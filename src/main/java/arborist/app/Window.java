package arborist.app;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.app.models.OnceOpened;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.exchange.Formats;
import arborist.settings.Keys;
import arborist.settings.SettingsStore;
import arborist.task.Tasks;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunServices;
import arborist.ui.workbench.Services;
import arborist.ui.workbench.WorkbenchWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The main window on the session that was asked for, the last one, or the example. */
public final class Window extends Application {
    private @Nullable Preferences preferences;

    @Override
    public void init() {
        // Not on the FX thread: it reads a file.
        preferences = new Preferences(SettingsStore.standard());
        // Before anything of the window says its first word. Numbers that go into files keep the format they have.
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, preferences.get().language().locale(system));
        // Reading the templates of word problems takes longer than a frame: not when the first box opens.
        Thread.startVirtualThread(Tasks::standard);
    }

    @Override
    public void start(Stage stage) throws IOException {
        Preferences known = preferences == null ? new Preferences(SettingsStore.standard()) : preferences;
        StartFile start = StartFile.standard();
        // Opened at the first need: a keyring may ask the person for its password.
        Supplier<Keys> keys = new OnceOpened();
        RunKit kit = new RunKit(SettingsStore.standard().folder(), keys, Version.text());
        WorkbenchWindow window = new WorkbenchWindow(stage,
                new Services(known, Formats.standard(Version.text(), Launcher.memory()),
                        Merging::into, session -> new SessionShelf(session, null),
                        new RunServices(session -> kit.in(session, () -> known.get().sessionLimits()),
                                new WindowChoices(kit, keys)),
                        start.example()));
        window.show();
        Path asked = getParameters().getRaw().stream().findFirst().map(Path::of).orElse(null);
        var settings = known.get();
        Executor waiting = Thread::startVirtualThread;
        Fx.then(CompletableFuture.supplyAsync(found(() -> start.choose(asked, settings)), waiting), window::open,
                window::fail);
    }

    @Override
    public void stop() {
        if (preferences != null) {
            preferences.close();
        }
    }

    private interface Finding {
        Path find() throws IOException;
    }

    private static Supplier<Path> found(Finding finding) {
        return () -> {
            try {
                return finding.find();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        };
    }
}
