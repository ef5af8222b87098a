package arborist.app;

import arborist.app.bench.Bench;
import arborist.app.bench.HarnessBench;
import arborist.app.bench.ImportBench;
import arborist.app.bench.JournalBench;
import arborist.app.bench.LabelsBench;
import arborist.app.bench.SaplingBench;
import arborist.app.bench.SessionBench;
import arborist.app.bench.StreamsBench;
import arborist.app.bench.TreeBench;
import arborist.app.bench.VotesBench;
import arborist.app.command.BenchCommand;
import arborist.app.command.Commands;
import arborist.app.command.Console;
import arborist.app.models.RunKit;
import arborist.exchange.Formats;
import arborist.exchange.mapped.FolderMemory;
import arborist.exchange.mapped.Memory;
import arborist.settings.Keys;
import arborist.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where the program starts: wires the command line, and without a subcommand opens the window. */
public final class Launcher {
    private Launcher() {}

    // Not an Application itself: Java would then demand JavaFX as modules before any subcommand can run.
    public static void main(String[] args) throws IOException {
        Locale desktop = Locale.getDefault(Locale.Category.DISPLAY);
        // The command line speaks English everywhere, so that scripts can read it; only the window speaks as its user does.
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Commands commands = new Commands(Formats.standard(Version.text(), memory()), benches(),
                () -> SettingsStore.standard().load().name(), file -> {
                    Locale.setDefault(Locale.Category.DISPLAY, desktop);
                    new WindowStart().open(file);
                },
                new RunKit(SettingsStore.standard().folder(), Keys::standard, Version.text()), new Version());
        System.exit(commands.run(Console.ofProcess(), args));
    }

    /** How files of a shape were read is kept beside the settings. */
    static Memory memory() {
        return new FolderMemory(SettingsStore.standard().folder().resolve("mappings"));
    }

    private static List<Bench> benches() {
        Supplier<Path> data = () -> Path.of(System.getProperty(BenchCommand.DATA, "../shared/data"));
        return List.of(new TreeBench(), new JournalBench(), new ImportBench(data, 200_000_000),
                new SessionBench(Integer.getInteger("arborist.bench.problems", 200), System.err), new HarnessBench(),
                new StreamsBench(), new SaplingBench(), new VotesBench(data),
                new LabelsBench(Integer.getInteger("arborist.bench.solutions", 100_000)));
    }
}
