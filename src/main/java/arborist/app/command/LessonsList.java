package arborist.app.command;

import arborist.lesson.BadLesson;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Paper;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Lists the lessons that there are. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the lessons: those that come with the program, then those in the folder \"lessons\" of your settings.")
final class LessonsList implements Callable<Integer> {
    private final Lessons lessons;
    private final Console console;

    LessonsList(Lessons lessons, Console console) {
        this.lessons = lessons;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.OK;
        for (Lessons.Place place : lessons.all()) {
            try {
                console.out().println(line(lessons.read(place)));
            } catch (BadLesson e) {
                console.err().println(e.getMessage());
                code = ExitCode.SOFTWARE;
            }
        }
        return code;
    }

    private static String line(Lesson lesson) {
        String papers = lesson.papers().stream().map(paper -> shortly(paper)).collect(Collectors.joining(", "));
        return Words.line(String.format(Locale.ROOT, "%s: %s (%d min; %s)", lesson.name(), lesson.title(),
                lesson.minutes(), papers));
    }

    private static String shortly(Paper paper) {
        return paper.authors() + " " + paper.year();
    }
}
