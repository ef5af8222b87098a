package arborist.task;

/** Says whether a solution answers its question. */
public interface Verifier {

    /** As verdicts call it, for example {@code game24-checker}. */
    String name();

    String version();

    /** Whether it reads the gold answer, which nobody has who needs the answer. */
    boolean isOracle();

    /**
     * Judges a solution or a bare answer.
     *
     * @return undecided where it cannot tell
     */
    Finding verify(String question, String solution);
}
