package arborist.answer.equal;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import java.util.List;
import java.util.Optional;

/** Tells whether a solution, or a bare answer, comes to the known right answer. */
public final class Grader {
    private static final AnswerReader MARKS = AnswerReader.marks();

    /** What is longer is a solution, and no answer alone. */
    private static final int LONGEST_BARE = 300;

    private final List<Form> golds;
    private final Equality equality;
    private final Optional<AnswerReader> own;

    /** @param gold the right answer, bare or as a solution that marks it */
    public Grader(String gold) {
        this(gold, Equality.plain(), Optional.empty());
    }

    /** @param own finds the answer of a solution in place of the usual rules */
    public Grader(String gold, Equality equality, Optional<AnswerReader> own) {
        this.golds = Forms.readings(MARKS.read(gold).answer().map(FoundAnswer::answer).orElse(gold));
        this.equality = equality;
        this.own = own;
    }

    /**
     * What was found.
     *
     * @param decided false where nobody could tell in time, which counts as wrong
     * @param answer what was held against the right answer, empty where a solution has none
     */
    public record Grade(boolean right, boolean decided, Optional<FoundAnswer> answer, String why) {}

    /** Judges a solution or a bare answer. */
    public Grade grade(String given) {
        Reading reading = own.orElseGet(() -> reader(golds.getFirst())).read(given);
        if (own.isEmpty() && given.length() <= LONGEST_BARE) {
            Sameness whole = compare(given);
            if (whole.equal()) {
                return new Grade(true, true, reading.answer(), whole.why());
            }
            // A bare number has its unit with it, which the number that is found in it has not.
            if (golds.getFirst() instanceof Form.Amount && Forms.of(given) instanceof Form.Amount) {
                return new Grade(false, whole.decided(), reading.answer(), whole.why());
            }
        }
        return reading.answer()
                .map(found -> {
                    Sameness same = compare(found.answer());
                    return new Grade(same.equal(), same.decided(), reading.answer(),
                            reading.why() + "; " + same.why());
                })
                .orElseGet(() -> new Grade(false, true, Optional.empty(), reading.why()));
    }

    /** The first reading of both that is the same, else what the plainest ones come to. */
    private Sameness compare(String answer) {
        List<Form> forms = Forms.readings(answer);
        Sameness first = equality.compare(golds.getFirst(), forms.getFirst());
        if (first.equal() || golds.size() + forms.size() == 2) {
            return first;
        }
        for (Form gold : golds) {
            for (Form form : forms) {
                Sameness same = equality.compare(gold, form);
                if (same.equal()) {
                    return same;
                }
            }
        }
        return first;
    }

    /** What finds an answer of this kind where none is marked. */
    public static AnswerReader reader(Form form) {
        return switch (form) {
            case Form.Amount ignored -> AnswerReader.number();
            case Form.Letter ignored -> AnswerReader.letter();
            default -> AnswerReader.any();
        };
    }
}
