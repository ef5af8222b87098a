package arborist.sapling.reward;

/** What a verdict is weighed from. */
public enum Sign {
    /** Always 1. */
    CONSTANT,
    /** The judge's own logit that the step is valid. */
    JUDGED_VALID,
    /** The judge's own logit that a right answer can still follow the step. */
    JUDGED_REACHABLE,
    /** The judge's own logit that the answer is right. */
    JUDGED_RIGHT,
    /** Minus the root of the surprise (the negative log probability) at the step's least likely token, as a policy reads it. */
    LEAST_LIKELY,
    /** The least of these, of all steps so far. */
    LEAST_LIKELY_SO_FAR,
    /** The least weighed logit that a step is valid, of all steps so far. */
    LEAST_VALID_SO_FAR,
    /** The logit of the chance that all steps so far are valid and, if they are, a right answer can still follow by the judge's own word. */
    SOUND_SO_FAR,
    /** The least weighed logit that a right answer can still follow, of all steps. */
    LEAST_REACHABLE,
    /** The log probability of all steps and the answer, as a policy reads them. */
    LOG_PROBABILITY
}
