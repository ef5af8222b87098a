package arborist.sapling.train;

/** Sees a training go on; asked on the thread that trains. */
@FunctionalInterface
public interface Watch {

    /**
     * A step was taken.
     *
     * @param what is being trained
     * @param step that was taken, from 1
     * @param of how many steps there are, those that were taken before included
     * @param loss of that step
     * @param tokens that the step read
     */
    void step(String what, int step, int of, double loss, long tokens);

    /**
     * It was measured on held-out problems; told every so many steps, before the step itself is.
     *
     * @param what is being trained
     * @param step after which it was
     */
    default void examined(String what, int step, Grades grades) {}
}
