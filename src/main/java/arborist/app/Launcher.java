package arborist.app;

import arborist.app.command.Console;
import arborist.app.command.Failures;
import arborist.app.start.Wanted;
import arborist.exchange.mapped.FolderMemory;
import arborist.exchange.mapped.Memory;
import arborist.lesson.Lessons;
import arborist.settings.SettingsStore;
import java.util.Optional;

/** Where the program starts: with the window at once where nothing else is asked for, else with the command line. */
public final class Launcher {
    private Launcher() {}

    // Not an Application itself: Java would then demand JavaFX as modules before any subcommand can run.
    public static void main(String[] args) {
        Optional<Wanted> window = Wanted.of(args);
        System.exit(window.isPresent() ? open(window.get()) : CommandLineStart.run(args));
    }

    private static int open(Wanted wanted) {
        try {
            new WindowStart().open(wanted);
            return 0;
        } catch (Exception e) {
            return Failures.told(e, Console.ofProcess());
        }
    }

    /** How files of a shape were read is kept beside the settings. */
    static Memory memory() {
        return new FolderMemory(SettingsStore.standard().folder().resolve("mappings"));
    }

    /** A teacher's own lie beside the settings. */
    static Lessons lessons() {
        return new Lessons(SettingsStore.standard().folder().resolve("lessons"));
    }
}
