package arborist.sapling.reward;

/** What the outputs of a reward model stand for, in their order; each is the logit of a probability. */
public enum Aspect {
    /** That the step is legal and computed right. */
    VALID,
    /** That a right answer can still follow; of an answer, that it is right. */
    REACHABLE
}
