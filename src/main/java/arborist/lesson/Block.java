package arborist.lesson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block as it stands in the file, or the header.
 *
 * @param kind the word behind the fence
 * @param line of the fence
 * @param lines between the fences
 */
record Block(String kind, int line, List<String> lines) {
    /** The kind of what stands between the rules at the head of the file. */
    static final String HEADER = "header";
    /** Those that hold Markdown. */
    static final List<String> PROSE = List.of("reveal", "look", "notes");
    /** Those that hold fields. */
    static final List<String> FIELDS = List.of("run", "curve", "claim", "ask", "label");

    private static final Pattern ID = Pattern.compile("\\s*id\\s*[=:]\\s*(\\S+)\\s*");

    Block {
        lines = List.copyOf(lines);
    }

    /** What it is called, if it says so. */
    Optional<String> id() {
        return lines.stream().map(ID::matcher).filter(Matcher::matches).map(id -> id.group(1)).findFirst();
    }

    String markdown() {
        return String.join("\n", lines).strip();
    }
}
