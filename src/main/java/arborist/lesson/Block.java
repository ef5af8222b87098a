package arborist.lesson;

import java.util.List;

/**
 * A fenced block as it stands in the file, or the header.
 *
 * @param kind the word behind the fence
 * @param line of the fence
 * @param lines between the fences
 */
record Block(String kind, int line, List<String> lines) {
    /** Those that hold Markdown. */
    static final List<String> PROSE = List.of("reveal", "look", "notes");
    /** Those that hold fields. */
    static final List<String> FIELDS = List.of("run", "curve", "claim", "ask", "label");

    Block {
        lines = List.copyOf(lines);
    }

    String markdown() {
        return String.join("\n", lines).strip();
    }
}
