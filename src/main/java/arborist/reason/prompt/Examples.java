package arborist.reason.prompt;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Worked examples as a prompt has them: parted by empty lines, each a line with the question and then its solution. */
public record Examples(List<Worked> all) {
    private static final Pattern GAP = Pattern.compile("\\R[ \\t]*\\R\\s*");

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
            question = question.strip().replaceAll("\\s*\\R\\s*", " ");
            solution = GAP.matcher(solution.strip()).replaceAll("\n");
        }

        String text() {
            return (question + "\n" + solution).strip();
        }
    }

    public static Examples of(String text) {
        return new Examples(text.isBlank() ? List.of() : Stream.of(GAP.split(text.strip())).map(block -> {
            String[] parts = block.split("\\R", 2);
            return new Worked(parts[0], parts.length < 2 ? "" : parts[1]);
        }).toList());
    }

    /** As a prompt has them. */
    public String text() {
        return all.stream().map(Worked::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
