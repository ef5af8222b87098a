package arborist.answer.like;

/** Says what a text means as a direction: texts that mean about the same point about the same way. The same text always comes to the same. */
public interface Meaning {
    /** The longest text that is looked at, in UTF-16 units; of a longer one its beginning. */
    int LONGEST = 2_000;

    /**
     * A vector of length 1.
     *
     * @throws NoMeaning where it cannot be had here
     */
    float[] of(String text) throws NoMeaning;
}
