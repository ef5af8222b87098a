package arborist.task;

import arborist.answer.text.Splitter;
import arborist.words.Words;
import java.util.List;

/** Finds the first line whose calculation is wrong; where all hold it cannot tell whether they answer the question. */
final class CalculationVerifier implements Verifier {
    private static final Words KEPT = Words.kept(CalculationVerifier.class);
    private final StepVerifier steps = new CalculationSteps();

    @Override
    public String name() {
        return steps.name();
    }

    @Override
    public String version() {
        return steps.version();
    }

    @Override
    public boolean isOracle() {
        return false;
    }

    @Override
    public Finding verify(String question, String solution) {
        List<String> lines = Splitter.lines().steps(solution);
        for (int i = 0; i < lines.size(); i++) {
            Finding finding = steps.valid(question, lines.subList(0, i), lines.get(i));
            if (finding.isWrong()) {
                return Finding.no(KEPT.say("calculation-verifier.line", i + 1, finding.why()),
                        "Line " + (i + 1) + " is wrong. "
                                + finding.feedback());
            }
        }
        return Finding.undecided(KEPT.say("calculation-verifier.no-calculation-is-wrong-whether"));
    }
}
