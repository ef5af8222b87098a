package arborist.reason;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.trace.AnswerReading;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run wants: a solution of its problem, how one is told from a step on the way, and what exact verifiers say of both. */
public interface Aim {

    /** The problem family, for example {@code game24}: the folder of its prompts. */
    String task();

    /** The question as it stands. */
    String question();

    /** Whether these steps are a whole solution. */
    boolean complete(List<String> steps);

    /** The prompt that asks for what comes after these steps: {@code propose}, or one for the last step of all. */
    String nextPrompt(List<String> steps);

    /** The prompt that asks how good these steps are. */
    String valuePrompt(List<String> steps);

    /** What prompts of the task fill in beside the question and the steps, by name. */
    Map<String, String> words(List<String> steps);

    /** The answer that stands in a sample's last thoughts, by the task's own way of answering. */
    AnswerReading read(List<Node> sample);

    /** What an answer comes to, where answers are compared with one another. */
    default Form form(String answer) {
        return Forms.of(answer);
    }

    /** What the task's verifier says of a final answer, empty where it has none or cannot tell. */
    Optional<Verdict> right(Node leaf, AnswerReading reading);

    /**
     * What the task's verifier says of the last of these steps: {@code valid}, {@code reachable}, or none where it has no verifier of
     * steps.
     */
    List<Verdict> judge(List<Node> steps);

    /**
     * What says where a solution is wrong.
     *
     * @param feedback one of {@link Choice#FEEDBACK}
     * @throws arborist.trace.Refused where it cannot judge this problem, in a sentence
     */
    Critic critic(String feedback);

    /** Whether the right answers that it knows are still the problem's: a person may correct them while a run goes on. */
    default boolean isUpToDate(Tree tree) {
        return true;
    }

    /** Whether {@link #right} reads the gold answer. */
    boolean oracle();
}
