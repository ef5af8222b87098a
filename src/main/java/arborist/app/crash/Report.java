package arborist.app.crash;

import java.util.List;
import java.util.stream.Stream;

/** The file that a person may send to those who mend Arborist: plain text, so that they can read beforehand what is in it. */
public final class Report {
    private static final String HEAD = """
            Arborist: a report of something that went wrong
            In it are names of code, versions and sizes. Not in it are texts, questions, answers, keys and names of files.
            """;

    private Report() {}

    /**
     * Of errors within the program.
     *
     * @param troubles in the order in which they came
     * @param actions ids of the acts done last
     */
    static String of(List<Trouble> troubles, Machine machine, List<String> actions) {
        StringBuilder text = new StringBuilder(HEAD);
        section(text, "On what", machine.lines());
        section(text, "Done last", actions.isEmpty() ? List.of("nothing") : List.of(String.join(", ", actions)));
        for (Trouble trouble : troubles) {
            section(text, "What went wrong" + (trouble.times() > 1 ? ", " + trouble.times() + " times" : "")
                    + (trouble.onFxThread() ? ", while the window was at work" : ", beside the window"),
                    trouble.stack());
        }
        return text.toString();
    }

    /** Of a crash of Java itself, from what it left. */
    public static String of(JavaCrash crash, String version) {
        StringBuilder text = new StringBuilder(HEAD);
        section(text, "On what", Machine.now(version).lines());
        section(text, "What Java left", crash.lines());
        return text.toString();
    }

    /** Of a start that came to nothing: the code that ran; what it ran on stands in the window and in the log. */
    public static String unstarted(String version, Throwable error) {
        StringBuilder text = new StringBuilder(HEAD);
        section(text, "On what", Machine.now(version).lines());
        section(text, "What went wrong", Stream.concat(
                Stream.of("The program could not be filled with what it needs."), Stack.lines(error).stream())
                .toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        text.append('\n').append(title).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
