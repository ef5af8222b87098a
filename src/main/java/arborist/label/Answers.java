package arborist.label;

import arborist.task.Finding;
import arborist.task.GoldVerifier;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.AnswerReading;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the answers of one problem, by its task's verifier and its known right answers. For one thread. */
public final class Answers {
    private static final String BY_PERSON = "person";

    private final String question;
    private final Task task;
    private final @Nullable GoldVerifier gold;
    private final Map<String, Truth> judged = new HashMap<>();

    public Answers(Problem problem, Tasks tasks) {
        question = problem.question();
        task = tasks.of(problem.task(), problem.question());
        gold = problem.gold().isEmpty() ? null : new GoldVerifier(problem.gold());
    }

    public Task task() {
        return task;
    }

    /** The answer of a whole text, by the task's way of answering. */
    public Optional<String> read(String text) {
        return task.reader().read(text).answer().map(found -> found.answer());
    }

    /** Whether an answer is right. */
    public Truth truth(String answer) {
        return judged.computeIfAbsent(answer, this::judge);
    }

    /**
     * Whether a solution's answer is right: what the newest verdict on its leaf says, else, and where a person has read the answer anew,
     * what its answer comes to.
     */
    public Truth truth(Tree tree, Solution solution) {
        Read said = Read.of(tree, solution);
        Verdict.Outcome verdict = solution.last().outcome(Verdict.RIGHT);
        if (verdict != Verdict.Outcome.UNDECIDED && !(said.byPerson() && gold != null)) {
            return verdict == Verdict.Outcome.YES ? Truth.RIGHT : Truth.WRONG;
        }
        Optional<String> answer = said.known() ? Optional.ofNullable(said.answer())
                : read(String.join("\n", solution.texts()));
        return answer.map(this::truth).orElse(gold == null ? Truth.UNKNOWN : Truth.WRONG);
    }

    private Truth judge(String answer) {
        String solution = "Answer: " + answer;
        Finding.Outcome found = task.verifier().verify(question, solution).outcome();
        if (found == Finding.Outcome.UNDECIDED && gold != null) {
            found = gold.verify(question, solution).outcome();
        }
        return switch (found) {
            case YES -> Truth.RIGHT;
            case NO -> Truth.WRONG;
            case UNDECIDED -> Truth.UNKNOWN;
        };
    }

    /** What was read from a solution that is a sample. */
    private record Read(boolean known, @Nullable String answer, boolean byPerson) {
        static Read of(Tree tree, Solution solution) {
            SampleState state = solution.sample() == null ? null : tree.samples().get(solution.sample());
            AnswerReading reading = state == null ? null : state.reading();
            return reading == null ? new Read(false, null, false)
                    : new Read(true, reading.answer(), reading.rule().equals(BY_PERSON));
        }
    }
}
