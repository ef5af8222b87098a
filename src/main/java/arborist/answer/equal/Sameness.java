package arborist.answer.equal;

/**
 * A verdict on two answers.
 *
 * @param equal whether they are the same
 * @param decided whether that is known: what is not decided counts as different
 * @param why in words, with what both come to
 */
public record Sameness(boolean equal, boolean decided, String why) {

    Sameness(boolean equal, String why) {
        this(equal, true, why);
    }

    static Sameness undecided(String why) {
        return new Sameness(false, false, why);
    }
}
