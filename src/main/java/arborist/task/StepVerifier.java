package arborist.task;

import java.util.List;

/** Says of a step whether it is valid, and whether a right answer can still follow. The two are not the same thing. */
public interface StepVerifier {

    /** As verdicts call it, for example {@code calculator}. */
    String name();

    String version();

    /**
     * Whether the step is legal and computed right, judged on its own line.
     *
     * @param before the steps before it, in order
     */
    Finding valid(String question, List<String> before, String step);

    /**
     * Whether a right answer can still follow the step.
     *
     * @param before the steps before it, in order
     */
    Finding reachable(String question, List<String> before, String step);
}
