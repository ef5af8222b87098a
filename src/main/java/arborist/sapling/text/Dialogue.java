package arborist.sapling.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How questions, examples, solutions and feedback are put to the model, and how it puts what it says. */
public final class Dialogue {
    private final Vocabulary vocabulary;

    public Dialogue(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A solution.
     *
     * @param steps in order
     * @param answer the line that gives the answer, {@code Answer: 42}
     */
    public record Solution(List<String> steps, String answer) {
        public Solution {
            steps = List.copyOf(steps);
        }

        /** Its last line apart, where that gives an answer. */
        public static Solution of(String text) {
            List<String> lines = new ArrayList<>(text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
            String last = lines.isEmpty() ? "" : lines.getLast();
            return last.startsWith("Answer:") ? new Solution(lines.subList(0, lines.size() - 1), last)
                    : new Solution(lines, "");
        }
    }

    /** A worked example. */
    public record Worked(String question, Solution solution) {}

    /** Asks for the answer alone. */
    public int[] direct(String question) {
        return new Tokens().add(Mark.QUESTION).add(question).add(Mark.DIRECT).all();
    }

    /** Asks for thinking step by step. */
    public int[] chain(String question) {
        return chain(List.of(), question);
    }

    /** The same after worked examples. */
    public int[] chain(List<Worked> examples, String question) {
        Tokens tokens = new Tokens();
        for (Worked example : examples) {
            tokens.add(Mark.QUESTION).add(example.question()).add(Mark.EXAMPLE).add(lines(example.solution().steps()))
                    .add(example.solution().answer());
        }
        return tokens.add(Mark.QUESTION).add(question).add(Mark.CHAIN).all();
    }

    /** Asks for steps that could come next. */
    public int[] propose(String question, List<String> soFar) {
        return new Tokens().add(Mark.QUESTION).add(question).add(Mark.SO_FAR).add(lines(soFar)).add(Mark.PROPOSE).all();
    }

    /**
     * Asks for a better solution.
     *
     * @param feedback what is wrong with it, null where nobody says
     */
    public int[] revise(String question, Solution solution, @Nullable String feedback) {
        Tokens tokens = new Tokens().add(Mark.QUESTION).add(question).add(Mark.SOLUTION).add(lines(solution.steps()))
                .add(solution.answer());
        if (feedback != null) {
            tokens.add(Mark.FEEDBACK).add(feedback);
        }
        return tokens.add(Mark.REVISE).all();
    }

    /** The beginning of what the model says itself: thinking, and steps of it. */
    public int[] begun(List<String> steps) {
        return new Tokens().add(Mark.THINK).add(lines(steps)).all();
    }

    /** What the model is to say: its thoughts, then its answer. */
    public int[] said(Solution solution) {
        return new Tokens().add(Mark.THINK).add(lines(solution.steps())).add(Mark.THOUGHT).add(solution.answer())
                .add(Mark.END).all();
    }

    /** What the model is to say where only lines are wanted. */
    public int[] said(List<String> lines) {
        return new Tokens().add(lines(lines)).add(Mark.END).all();
    }

    /** The same without thoughts. */
    public int[] said(String answer) {
        return new Tokens().add(answer).add(Mark.END).all();
    }

    /** What was asked and what is to be said, to learn from. */
    public static Script script(int[] asked, int[] said) {
        int[] all = java.util.Arrays.copyOf(asked, asked.length + said.length);
        System.arraycopy(said, 0, all, asked.length, said.length);
        return new Script(all, asked.length);
    }

    private static String lines(List<String> steps) {
        return steps.isEmpty() ? "" : String.join("\n", steps) + "\n";
    }

    /** Tokens in the making. */
    private final class Tokens {
        private final List<int[]> parts = new ArrayList<>();

        Tokens add(Mark mark) {
            parts.add(new int[] {mark.token()});
            return this;
        }

        Tokens add(String text) {
            parts.add(vocabulary.tokens(text));
            return this;
        }

        int[] all() {
            return parts.stream().flatMapToInt(java.util.Arrays::stream).toArray();
        }
    }
}
