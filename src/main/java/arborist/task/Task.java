package arborist.task;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.text.Splitter;

/**
 * A family of problems: how they look, what a step of them is, how they are answered, and what can be checked without a gold
 * answer.
 */
public interface Task {

    /** As runs, problems and the command line call it. It is also the folder of its prompts. */
    String name();

    /** Whether a question looks like one of this family. */
    boolean recognises(String question);

    /** How a solution is split into steps where nobody asks for another way. */
    default Splitter splitter() {
        return Splitter.lines();
    }

    /** How the answer of a solution is read. */
    AnswerReader reader();

    /** What an answer comes to, where answers are compared with one another. */
    default Form form(String answer) {
        return Forms.of(answer);
    }

    /** Judges answers as far as that goes without knowing the right one. */
    Verifier verifier();

    /** Judges steps. */
    StepVerifier steps();
}
