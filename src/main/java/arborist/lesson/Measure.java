package arborist.lesson;

import java.util.Locale;

/** What is measured of a run. */
public enum Measure {
    RIGHT("whether the answer that the run settles on is right", true),
    ANY_RIGHT("whether any of its samples is right", true),
    RIGHT_SAMPLES("the share of its samples that are right", true),
    AGREEMENT("the share of votes that the answer it settles on has", true),
    DISTINCT("how many different answers its samples come to", false),
    TOKENS("tokens read and written", false),
    STEPS("steps of its longest sample", false),
    GOOD_STEPS("the share of its steps that are valid and lead to a right answer, by the exact verifier", true),
    BAD_STEPS("the share of its steps that are not", true),
    JUDGED_RIGHT("the share of its steps on which the scorer (good at 0.5) and the exact verifier agree", true),
    PROMISED("what its scorer gives the answer that it settles on, from 0 to 1", true);

    private final String explanation;
    private final boolean share;

    Measure(String explanation, boolean share) {
        this.explanation = explanation;
        this.share = share;
    }

    public String explanation() {
        return explanation;
    }

    /** Whether it goes from 0 to 1, and is told in percent. */
    public boolean isShare() {
        return share;
    }

    /** As a lesson writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
