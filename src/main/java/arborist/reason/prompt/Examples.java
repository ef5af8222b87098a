package arborist.reason.prompt;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Worked examples as a prompt has them: parted by empty lines, each a line with the question and then its solution. */
public record Examples(List<Worked> all) {
    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n\\s*");

    public Examples {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param question in one line
     * @param solution the steps and the answer, a line each
     */
    public record Worked(String question, String solution) {
        public Worked {
            question = plain(question).replaceAll("\\s*\\n\\s*", " ");
            solution = GAP.matcher(plain(solution)).replaceAll("\n");
        }

        String text() {
            return (question + "\n" + solution).strip();
        }
    }

    public static Examples of(String text) {
        return new Examples(text.isBlank() ? List.of() : Stream.of(GAP.split(plain(text))).map(block -> {
            String[] parts = block.split("\\n", 2);
            return new Worked(parts[0], parts.length < 2 ? "" : parts[1]);
        }).toList());
    }

    /** With one kind of line end: what strip() takes for blank does not know all of them (U+0085). */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").strip();
    }

    /** As a prompt has them. */
    public String text() {
        return all.stream().map(Worked::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
