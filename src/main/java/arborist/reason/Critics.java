package arborist.reason;

import arborist.task.Finding;
import arborist.task.GoldVerifier;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.task.Verifier;
import arborist.task.game24.Countdown;
import arborist.task.game24.Game24;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The critics by name: all that a task can check, or one tool alone. */
final class Critics {
    private static final Words WORDS = Words.of(Critics.class);
    private Critics() {}

    /**
     * @param oracle whether the task itself cannot tell right answers without the gold one
     * @param lock held while the task's verifiers work
     * @throws Refused where it cannot judge this problem, in a sentence
     */
    static Critic named(String name, Problem problem, Task task, boolean oracle, Object lock) {
        String question = problem.question();
        return switch (name) {
            case "task" -> new OfTask(new Tool(question, task.steps(), task.verifier(), lock), oracle);
            case "calculator" -> new Tool(question, Tasks.calculator(), null, lock);
            case "answer" -> {
                if (problem.gold().isEmpty()) {
                    throw new Refused(
                            WORDS.say("critics.the-right-answer-of-this"));
                }
                yield new Tool(question, null, new GoldVerifier(problem.gold()), lock);
            }
            case "game24" -> {
                if (!(task instanceof Game24 || task instanceof Countdown)) {
                    throw new Refused(WORDS.say("critics.the-game-of-checker-judges"));
                }
                yield new Tool(question, task.steps(), task.verifier(), lock);
            }
            default -> throw new Refused(
                    WORDS.say("critics.there-is-no-feedback-named", name, String.join(", ", Choice.FEEDBACK.words())));
        };
    }

    /** Lines that a verifier of steps finds faulty, each with what is wrong with it. */
    private static List<String> lines(StepVerifier steps, String question, Attempt attempt) {
        List<String> faults = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Node node : told(attempt)) {
            Finding valid = steps.valid(question, before, node.text());
            if (valid.isWrong()) {
                faults.add("This line is wrong: " + node.text() + " (" + valid.feedback() + ")");
            }
            before.add(node.text());
        }
        return faults;
    }

    private static List<String> answer(Verifier verifier, String question, Attempt attempt) {
        Finding whole = verifier.verify(question, String.join("\n", told(attempt).stream().map(Node::text).toList()));
        return whole.isWrong() ? List.of("The answer is not right: " + whole.feedback()) : List.of();
    }

    /** What answers, without the reasoning shown before it. */
    private static List<Node> told(Attempt attempt) {
        return attempt.steps().stream().filter(n -> n.thought().reasoning().solves()).toList();
    }

    /**
     * Verifiers as critics.
     *
     * @param steps judges each line, null for none
     * @param whole judges the answer where no line is faulty, null where the critic is content then
     * @param lock held while they work: they are for one thread at a time
     */
    private record Tool(String question, @Nullable StepVerifier steps, @Nullable Verifier whole, Object lock)
            implements Critic {
        @Override
        public boolean oracle() {
            return whole != null && whole.isOracle();
        }

        @Override
        public List<String> faults(Attempt attempt) {
            synchronized (lock) {
                List<String> faults = steps == null ? List.of() : lines(steps, question, attempt);
                return faults.isEmpty() && whole != null ? answer(whole, question, attempt) : faults;
            }
        }

        @Override
        public boolean passes(Attempt attempt) {
            String answer = attempt.answer();
            if (!attempt.counts() || answer == null) {
                return false;
            }
            synchronized (lock) {
                return whole == null ? faults(attempt).isEmpty()
                        : whole.verify(question, "Answer: " + answer).holds();
            }
        }
    }

    /** All that the task can verify; whether it passes stands on the leaf, by the gold answer where nothing else can tell. */
    private record OfTask(Tool tool, boolean oracle) implements Critic {
        @Override
        public List<String> faults(Attempt attempt) {
            return tool.faults(attempt);
        }

        @Override
        public boolean passes(Attempt attempt) {
            return attempt.passes();
        }
    }
}
