package arborist.app.command;

import arborist.app.bench.Bench;
import arborist.exchange.Formats;
import arborist.lesson.Lessons;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/**
 * The whole command line, wired.
 *
 * @param formats what import and export know
 * @param benches what bench can measure
 * @param person on whose behalf imports are made
 * @param window opens the window
 * @param running what runs need
 * @param lessons those that there are
 */
public record Commands(Formats formats, List<Bench> benches, Supplier<String> person, Opening window,
        RunCommand.Running running, Lessons lessons, IVersionProvider version) {
    public Commands {
        benches = List.copyOf(benches);
    }

    /** Runs what the arguments say; 0 done, 1 failed, 2 wrong usage. */
    public int run(Console console, String... args) {
        CommandLine line = new CommandLine(new RootCommand(window));
        line.addSubcommand(new ImportCommand(formats, person, console));
        line.addSubcommand(new ExportCommand(formats, console));
        line.addSubcommand(new ShowCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new TallyCommand(console));
        line.addSubcommand(new CommandLine(new AnswersCommand()).addSubcommand(new AnswersCheck(console)));
        line.addSubcommand(new CommandLine(new LabelCommand()).addSubcommand(new LabelAuto(running, person, console))
                .addSubcommand(new LabelResplit(person, console)));
        line.addSubcommand(new AgreementCommand(console));
        line.addSubcommand(new RenderCommand(console));
        CommandLine run = new CommandLine(new RunCommand(running, person, console));
        RunPlans.addOptions(run.getCommandSpec());
        line.addSubcommand(run);
        line.addSubcommand(new CommandLine(new BatchCommand())
                .addSubcommand(new BatchWrite(running, person, console))
                .addSubcommand(new BatchRead(running, person, console)));
        line.addSubcommand(new CommandLine(new SaplingCommand())
                .addSubcommand(new SaplingTrain(console, SaplingTrain.Sizes.SHIPPED))
                .addSubcommand(new SaplingEvaluate(console)).addSubcommand(new SaplingSample(console))
                .addSubcommand(new SaplingExport(console)));
        line.addSubcommand(new CommandLine(new LessonsCommand()).addSubcommand(new LessonsList(lessons, console))
                .addSubcommand(new LessonsShow(lessons, console))
                .addSubcommand(new LessonsCheck(lessons, running, console)));
        line.addSubcommand(new BenchCommand(benches, console));
        line.getCommandSpec().versionProvider(version);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().versionProvider(version));
        Failures failures = new Failures(console);
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        return line.execute(args);
    }
}
