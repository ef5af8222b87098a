package arborist.vote.why;

import arborist.words.Words;

/**
 * Why a vote was lost.
 *
 * <p>Several may hold of one vote; one is primary, so that the primaries of a set add up to its lost votes. The order here is the
 * precedence: the first that explains the loss is it.
 *
 * <ol>
 * <li>What can be mended without a new sample goes first, since there the samples were good and only the counting of them was not:
 * right answers in several groups ({@link #SPLIT}), then right answers that were read wrongly ({@link #MISREAD}). Each is primary only
 * where mending it wins the vote, or where it is why no right answer was counted at all; else it contributes. Joining comes before
 * reading anew, as it touches fewer samples.
 * <li>Then what makes the vote no vote: more samples without an answer than with one ({@link #NO_ANSWER}). What the few others say is
 * no verdict on the model; more room to answer is the remedy. Where fewer are silent it contributes, if they could have won the vote.
 * <li>Then what no way of counting mends: {@link #NONE_RIGHT}.
 * <li>Then the way of counting: the scorer turned a vote that plain counting wins, or had the right sample before it and liked another
 * better ({@link #SCORER}).
 * <li>Then what the votes themselves say: a right answer shares the first place ({@link #TIE}), or it has less than another
 * ({@link #OUTVOTED}). These two exclude each other, and one of them holds wherever a right answer was counted.
 * </ol>
 */
public enum Diagnosis {
    SPLIT("split"), MISREAD("misread"), NO_ANSWER("no-answer"), NONE_RIGHT("none-right"), SCORER("scorer"), TIE("tie"),
    OUTVOTED("outvoted");

    private static final Words WORDS = Words.of(Diagnosis.class);
    private final String word;

    Diagnosis(String word) {
        this.word = word;
    }

    /** As the command line and tables call it. */
    public String word() {
        return word;
    }

    /** In a few words. */
    public String says() {
        return WORDS.of("diagnosis", this);
    }
}
