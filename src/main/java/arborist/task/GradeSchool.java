package arborist.task;

import arborist.answer.read.AnswerReader;
import java.util.regex.Pattern;

/** Grade-school word problems, as GSM8K has them: one step a line, the answer a number. */
public final class GradeSchool implements Task {
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:how (?:many|much|long|old|far|tall|fast)|what|find|calculate)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|"
            + "twelve|twenty|half|twice|double|dozen)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int FEWEST_WORDS = 8;

    @Override
    public String name() {
        return "gsm8k";
    }

    @Override
    public boolean recognises(String question) {
        return ASKS.matcher(question).find() && NUMBER.matcher(question).results().count() >= 2
                && WORD.matcher(question).results().count() >= FEWEST_WORDS;
    }

    @Override
    public AnswerReader reader() {
        return AnswerReader.number();
    }

    @Override
    public Verifier verifier() {
        return new CalculationVerifier();
    }

    @Override
    public StepVerifier steps() {
        return new CalculationSteps();
    }
}
