package arborist.app.command;

import arborist.lesson.BadLesson;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.Page;
import arborist.lesson.Paper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Prints a lesson as it would be told. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Prints a lesson page by page, with what it runs, measures, claims and asks.",
        footer = {"", "Example: arborist lessons show 04"})
final class LessonsShow implements Callable<Integer> {
    private final Lessons lessons;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "A lesson's name or number, or the path of its file.")
    private String name;

    // Picocli fills the field.
    @SuppressWarnings("NullAway.Init")
    LessonsShow(Lessons lessons, Console console) {
        this.lessons = lessons;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Lesson lesson;
        try {
            lesson = lessons.read(lessons.named(name));
        } catch (BadLesson e) {
            console.err().println(e.getMessage());
            return ExitCode.SOFTWARE;
        }
        say("# " + lesson.title());
        for (Paper paper : lesson.papers()) {
            say(paper.toString());
        }
        for (Page page : lesson.pages()) {
            say("");
            if (!page.title().equals(lesson.title())) {
                say("## " + page.title());
            }
            page.parts().forEach(part -> say(LessonWords.of(part)));
        }
        return ExitCode.OK;
    }

    /** Lessons come from anywhere: nothing in them shall steer the terminal. */
    private void say(String text) {
        text.lines().map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")).forEach(console.out()::println);
        if (text.isEmpty()) {
            console.out().println();
        }
    }
}
