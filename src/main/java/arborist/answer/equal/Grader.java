package arborist.answer.equal;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import java.util.Optional;

/** Tells whether a solution, or a bare answer, comes to the known right answer. */
public final class Grader {
    private static final AnswerReader MARKS = AnswerReader.marks();

    private final Form gold;

    /** @param gold the right answer, bare or as a solution that marks it */
    public Grader(String gold) {
        this.gold = Forms.of(MARKS.read(gold).answer().map(FoundAnswer::answer).orElse(gold));
    }

    /**
     * What was found.
     *
     * @param answer what was held against the right answer, empty where a solution has none
     */
    public record Grade(boolean right, Optional<FoundAnswer> answer, String why) {}

    /** Judges a solution or a bare answer. */
    public Grade grade(String given) {
        Sameness whole = Equality.of(gold, Forms.of(given));
        Reading reading = reader().read(given);
        if (whole.equal()) {
            return new Grade(true, reading.answer(), whole.why());
        }
        return reading.answer()
                .map(found -> {
                    Sameness same = Equality.of(gold, Forms.of(found.answer()));
                    return new Grade(same.equal(), reading.answer(), reading.why() + "; " + same.why());
                })
                .orElseGet(() -> new Grade(false, Optional.empty(), reading.why()));
    }

    private AnswerReader reader() {
        return switch (gold) {
            case Form.Amount ignored -> AnswerReader.number();
            case Form.Letter ignored -> AnswerReader.letter();
            default -> AnswerReader.any();
        };
    }
}
