package arborist.app;

import arborist.app.command.Merging;
import arborist.app.command.SessionShelf;
import arborist.app.models.OnceOpened;
import arborist.app.models.RunKit;
import arborist.app.models.WindowChoices;
import arborist.app.start.Mode;
import arborist.app.start.PassingFolder;
import arborist.exchange.Formats;
import arborist.lesson.measure.KeptCurves;
import arborist.llm.Limits;
import arborist.llm.builtin.Shelf;
import arborist.llm.http.Deadlines;
import arborist.reason.prompt.PromptFolder;
import arborist.settings.Keys;
import arborist.settings.SettingsStore;
import arborist.task.Tasks;
import arborist.ui.kit.Preferences;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunServices;
import arborist.ui.workbench.DataPlace;
import arborist.ui.workbench.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the window is filled with, as far as it can be made beside the FX thread.
 *
 * @param start which session is opened first
 * @param last runs when all else is closed
 */
record Supplies(Preferences preferences, Services services, FirstChoice start, Runnable last)
        implements AutoCloseable {

    /** Reads files and loads much code. */
    static Supplies of(Mode mode) throws IOException {
        PassingFolder passing = mode == Mode.SAFE ? PassingFolder.make("arborist-safe") : null;
        SettingsStore settings = passing == null ? SettingsStore.standard() : forThisRunOnly(passing);
        Preferences preferences = new Preferences(settings);
        // Before the window says its first word. Numbers that go into files keep the format they have.
        Locale.setDefault(Locale.Category.DISPLAY,
                preferences.get().language().locale(Locale.getDefault(Locale.Category.DISPLAY)));
        // Reading the templates of word problems takes longer than a frame: not when the first box opens.
        Thread.startVirtualThread(Tasks::standard);
        StartFile start = StartFile.standard(preferences.get());
        // Opened at the first need: a keyring may ask the person for its password.
        Supplier<Keys> keys = new OnceOpened();
        RunKit kit = new RunKit(SettingsStore.standard().folder(), keys, Version.text());
        kit.allow(() -> Deadlines.waiting(preferences.get().waits().first(), preferences.get().waits().total()));
        Services services = new Services(preferences, Formats.standard(Version.text(), Launcher.memory()),
                Merging::into, session -> new SessionShelf(session, null),
                new RunServices(session -> kit.in(session, () -> preferences.get().sessionLimits()),
                        new WindowChoices(kit, keys, () -> preferences.get().models()),
                        session -> kit.asking(session, () -> preferences.get().sessionLimits()), kit::by),
                new Teaching(Launcher.lessons(),
                        new KeptCurves(SettingsStore.standard().folder().resolve("figures"), Supplies::stamp),
                        door -> kit.in(door, null, null, Limits.NONE)),
                start.example(), places(preferences, start.example().file()));
        return new Supplies(preferences, services, start, passing == null ? () -> {} : passing::close);
    }

    /** Default settings, which do not replace those of the person. */
    private static SettingsStore forThisRunOnly(PassingFolder folder) {
        return new SettingsStore(folder.path().resolve("settings.json"), System.getProperty("user.name", "me"));
    }

    private static List<DataPlace> places(Preferences preferences, Path example) {
        // Lessons, figures, prompts and prices are the person's own also in a safe start.
        Path folder = SettingsStore.standard().folder();
        return List.of(new DataPlace(DataPlace.What.SETTINGS, preferences.file()),
                new DataPlace(DataPlace.What.LESSONS, folder.resolve("lessons")),
                new DataPlace(DataPlace.What.FIGURES, folder.resolve("figures")),
                new DataPlace(DataPlace.What.PROMPTS, folder.resolve("prompts")),
                new DataPlace(DataPlace.What.PRICES, folder.resolve("prices.json")),
                new DataPlace(DataPlace.What.DRAFTS, preferences.file().resolveSibling("drafts")),
                new DataPlace(DataPlace.What.EXAMPLE, example));
    }

    /** What lessons measure with, which may change from start to start. Reads all models. */
    private static String stamp() {
        try {
            return String.join("\n", Version.text(), Shelf.version(),
                    new PromptFolder(SettingsStore.standard().folder().resolve("prompts")).version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all is saved. */
    @Override
    public void close() {
        preferences.close();
        last.run();
    }
}
