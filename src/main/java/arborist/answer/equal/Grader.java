package arborist.answer.equal;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a solution, or a bare answer, comes to the known right answer. */
public final class Grader {
    private static final AnswerReader MARKS = AnswerReader.marks();

    /** What is longer is a solution, and no answer alone. */
    private static final int LONGEST_BARE = 300;

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:begin|end)\\{\\w+\\*?\\}|\\\\[a-zA-Z]+");
    private static final Pattern WORD = Pattern
            .compile("(?<![\\d\\p{L}])(?!(?:sin|cos|tan|cot|sec|csc|log|exp|mod|sqrt|abs|and)(?!\\p{L}))\\p{L}{3,}");
    // From one number to another, or one to another.
    private static final Pattern SPAN = Pattern.compile("\\d\\s*(?:[-–:]|to|\\\\colon)\\s*[\\d\\\\]");
    private static final int LONGEST_BOUND = 60;
    // "More than 42" is not 42.
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\s*(?:at least|at most|(?:no |not )?(?:more|less|fewer|greater) than|up to|over|under|not|between)\\s"
                    + "|\\s*[^\\p{L}]{1,20}(?:\\\\text\\{\\s*)?\\b(?:or|and) (?:more|less|fewer|above|below|over|under)\\b");

    private final List<Form> golds;
    private final Optional<Form> behind;
    private final Equality equality;
    private final Optional<AnswerReader> own;

    /** @param gold the right answer, bare or as a solution that marks it */
    public Grader(String gold) {
        this(gold, Equality.plain(), Optional.empty());
    }

    /** @param own finds the answer of a solution in place of the usual rules */
    public Grader(String gold, Equality equality, Optional<AnswerReader> own) {
        String bare = MARKS.read(gold).answer().map(FoundAnswer::answer).orElse(gold);
        this.golds = Forms.readings(bare);
        this.behind = Forms.behindLetter(bare);
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
            // A bare number has its unit with it, and a bare formula its other parts, which a number that is found in it has not.
            if (golds.getFirst() instanceof Form.Amount && isAllAnswer(given, reading)) {
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

    /** Whether a text is an answer as it stands, so that no number in it is. */
    private static boolean isAllAnswer(String given, Reading reading) {
        Form form = Forms.of(given);
        boolean guessed = reading.answer().filter(found -> found.rule().startsWith("last")).isPresent();
        return form instanceof Form.Amount || guessed && !isProse(given) && (!(form instanceof Form.Words)
                || SPAN.matcher(given).find() || Forms.isNamed(given))
                || given.length() <= LONGEST_BOUND && BOUND.matcher(given).lookingAt();
    }

    /** Whether there are words in a text that are no commands of TeX and no functions. */
    private static boolean isProse(String text) {
        return WORD.matcher(COMMAND.matcher(text).replaceAll(" ")).find();
    }

    /** The first reading of both that is the same, else what the plainest ones come to. */
    private Sameness compare(String answer) {
        List<Form> forms = Forms.readings(answer);
        Form form = forms.getFirst();
        Sameness first = equality.compare(golds.getFirst(), form);
        if (!first.equal() && golds.getFirst() instanceof Form.Amount && form instanceof Form.Words) {
            // "Seven apples", where a number is asked for.
            return NumberWords.counted(answer).map(counted -> equality.compare(golds.getFirst(), counted))
                    .orElse(first);
        }
        if (behind.isPresent() && !(form instanceof Form.Letter)) {
            return equality.compare(behind.get(), form);
        }
        if (first.equal() || golds.size() + forms.size() == 2) {
            return first;
        }
        for (Form gold : golds) {
            for (Form other : forms) {
                Sameness same = equality.compare(gold, other);
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
