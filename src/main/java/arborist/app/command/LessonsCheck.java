package arborist.app.command;

import arborist.lesson.BadLesson;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Part;
import arborist.lesson.measure.Grower;
import arborist.lesson.measure.Survey;
import arborist.lesson.measure.Surveyed;
import arborist.llm.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what lessons claim, and holds it against what they say of it. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measures each claim of the lessons on drawn problems, with the 95 %% interval of the paired difference, and"
                + " fails where a lesson says otherwise. Nothing is read from a session, and none is written.",
        footer = {"", "Example: arborist lessons check 04 --problems 400 --json"})
final class LessonsCheck implements Callable<Integer> {
    private final Lessons lessons;
    private final RunCommand.Running running;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*",
            description = "Lessons by name or number, or paths of files; without any all are checked.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "One JSON object a line: each claim, and last what all come to.")
    private boolean json;

    @Option(names = "--points",
            description = "Tells the points of all curves too, also of those that nothing is claimed of.")
    private boolean points;

    @Option(names = "--problems", paramLabel = "N",
            description = "At each point of each curve; without it as many as the lesson says.")
    private @Nullable Integer problems;

    @Option(names = "--seed", paramLabel = "S", description = "Other problems and samples than those the lesson names.")
    private @Nullable Long seed;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    LessonsCheck(Lessons lessons, RunCommand.Running running, Console console) {
        this.lessons = lessons;
        this.running = running;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (problems != null && problems < 1) {
            throw new ParameterException(spec.commandLine(), "--problems is 1 or more");
        }
        List<Lesson> read = read();
        if (read.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        Survey survey = new Survey(new Grower(door -> running.in(door, null, null, Limits.NONE)),
                2 * Runtime.getRuntime().availableProcessors());
        LessonFigures figures = new LessonFigures(console.out(), json);
        try (Interruption interruption = new Interruption()) {
            interruption.interrupts(Thread.currentThread());
            for (Lesson lesson : read) {
                figures.lesson(lesson);
                for (Part.Curve curve : lesson.curves()) {
                    curve(lesson, curve, survey, figures);
                }
            }
        }
        figures.summary();
        return figures.allAsSaid() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** All that are asked for; none where one of them is broken, since a check that passes one over proves nothing. */
    private List<Lesson> read() throws IOException {
        List<Lessons.Place> places = new ArrayList<>();
        for (String name : names) {
            places.add(lessons.named(name));
        }
        List<Lesson> read = new ArrayList<>();
        boolean broken = false;
        for (Lessons.Place place : names.isEmpty() ? lessons.all() : places) {
            try {
                read.add(lessons.read(place));
            } catch (BadLesson e) {
                console.err().println(e.getMessage());
                broken = true;
            }
        }
        return broken ? List.of() : read;
    }

    private void curve(Lesson lesson, Part.Curve curve, Survey survey, LessonFigures figures)
            throws InterruptedException {
        List<Part.Claim> claims = lesson.claims().stream().filter(claim -> claim.curve().equals(curve.id())).toList();
        if (claims.isEmpty() && !points) {
            return;
        }
        var from = curve.from().with(problems == null ? curve.from().count() : problems,
                seed == null ? curve.from().seed() : seed);
        Part.Curve wanted = new Part.Curve(curve.id(), curve.title(), from, curve.along(), curve.series(),
                curve.line());
        Surveyed surveyed;
        try (CountLine line = new CountLine(console, lesson.name() + ", " + curve.id())) {
            surveyed = survey.of(wanted, line::at);
        }
        if (points) {
            figures.points(lesson, surveyed);
        }
        claims.forEach(claim -> figures.claim(lesson, curve, surveyed.check(claim)));
    }
}
