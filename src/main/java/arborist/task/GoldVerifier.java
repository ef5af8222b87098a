package arborist.task;

import arborist.answer.equal.Grader;
import java.util.List;

/** Holds an answer against the gold ones. It is an oracle: who has it has the answer. */
public final class GoldVerifier implements Verifier {
    private final List<Grader> golds;

    /** @param golds each of them is right; at least one */
    public GoldVerifier(List<String> golds) {
        if (golds.isEmpty()) {
            throw new IllegalArgumentException("Without a right answer there is nothing to compare with.");
        }
        this.golds = golds.stream().map(Grader::new).toList();
    }

    @Override
    public String name() {
        return "gold-answer";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean isOracle() {
        return true;
    }

    @Override
    public Finding verify(String question, String solution) {
        Grader.Grade last = golds.getFirst().grade(solution);
        for (Grader gold : golds) {
            last = gold.grade(solution);
            if (last.right()) {
                return Finding.yes(last.why());
            }
        }
        return Finding.no(last.why(), last.answer().isEmpty() ? "No answer was found in the solution."
                : "The answer " + last.answer().get().answer() + " is not right.");
    }
}
