package arborist.exchange.mapped;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the answer of a sample: the one that its row tells, or the one that is read from its text. */
final class Answers {
    private static final String TOLD = "mapped";
    private final AnswerReader reader;

    /** @param gold the right answers; what they are says what is looked for */
    Answers(List<String> gold) {
        Form form = gold.isEmpty() ? new Form.Words("") : Forms.of(gold.getFirst());
        reader = Grader.reader(form);
    }

    /**
     * An answer.
     *
     * @param from where it stands in the sample's text, -1 where it does not
     */
    record Found(String answer, String rule, int from) {
        int to() {
            return from + answer.length();
        }
    }

    /** Null where the sample has none. */
    @Nullable Found of(Told.One sample, String text) {
        if (sample.read()) {
            String answer = sample.answer();
            return answer == null ? null : new Found(answer, TOLD, text.lastIndexOf(answer));
        }
        FoundAnswer found = reader.read(text).answer().orElse(null);
        return found == null ? null : new Found(found.answer(), found.rule(), found.from());
    }
}
