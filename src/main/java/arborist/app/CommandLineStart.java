package arborist.app;

import arborist.app.bench.Bench;
import arborist.app.bench.HarnessBench;
import arborist.app.bench.ImportBench;
import arborist.app.bench.JournalBench;
import arborist.app.bench.LabelsBench;
import arborist.app.bench.SamplesBench;
import arborist.app.bench.SaplingBench;
import arborist.app.bench.SessionBench;
import arborist.app.bench.StartBench;
import arborist.app.bench.StreamsBench;
import arborist.app.bench.TreeBench;
import arborist.app.bench.VotesBench;
import arborist.app.command.BenchCommand;
import arborist.app.command.Commands;
import arborist.app.command.Console;
import arborist.app.models.RunKit;
import arborist.exchange.Formats;
import arborist.settings.Keys;
import arborist.settings.SettingsStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Wires the command line, which without a subcommand opens the window. */
final class CommandLineStart {
    private CommandLineStart() {}

    /** The exit code: 0 done, 1 failed, 2 wrong usage. */
    static int run(String... args) {
        Locale desktop = Locale.getDefault(Locale.Category.DISPLAY);
        // The command line speaks English everywhere, so that scripts can read it; only the window speaks as its user does.
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Commands commands = new Commands(Formats.standard(Version.text(), Launcher.memory()), benches(),
                () -> SettingsStore.standard().load().name(), wanted -> {
                    Locale.setDefault(Locale.Category.DISPLAY, desktop);
                    new WindowStart().open(wanted);
                },
                new RunKit(SettingsStore.standard().folder(), Keys::standard, Version.text(),
                        Runtime.getRuntime().availableProcessors()),
                Launcher.lessons(), new Version());
        return commands.run(Console.ofProcess(), args);
    }

    private static List<Bench> benches() {
        Supplier<Path> data = () -> Path.of(System.getProperty(BenchCommand.DATA, "../shared/data"));
        return List.of(new TreeBench(), new JournalBench(), new ImportBench(data, 200_000_000),
                new SessionBench(Integer.getInteger("arborist.bench.problems", 200), System.err), new HarnessBench(),
                new StreamsBench(), new SaplingBench(), new VotesBench(data),
                new SamplesBench(Integer.getInteger("arborist.bench.samples", 1_000_000)),
                new LabelsBench(Integer.getInteger("arborist.bench.solutions", 100_000)),
                new StartBench(Integer.getInteger("arborist.bench.starts", 7)));
    }
}
