package arborist.exchange.mapped;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the answer of a sample: the one that its row tells, or the one that is read from its text, by an expression or the rules. */
final class Answers {
    private static final String TOLD = "mapped";
    private final AnswerReader reader;
    private final @Nullable OwnReading own;

    /**
     * @param gold the right answers; what they are says what is looked for
     * @param own null where the rules find answers
     */
    Answers(List<String> gold, @Nullable OwnReading own) {
        this.own = own;
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

    /**
     * Null where the sample has none.
     *
     * @param remark is told where that is because it could not be looked for
     */
    @Nullable Found of(Told.One sample, String text, Consumer<String> remark) {
        if (sample.read()) {
            String answer = sample.answer();
            return answer == null ? null : new Found(answer, TOLD, text.lastIndexOf(answer));
        }
        FoundAnswer found = (own == null ? reader.read(text).answer() : own.find(text, remark)).orElse(null);
        return found == null ? null : new Found(found.answer(), found.rule(), found.from());
    }
}
