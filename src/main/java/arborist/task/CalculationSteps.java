package arborist.task;

import arborist.answer.Statement;
import arborist.answer.Statements;
import arborist.words.Words;
import java.util.List;

/** Works out every calculation that a step states. It cannot know whether it is the right thing to calculate. */
final class CalculationSteps implements StepVerifier {
    private static final Words KEPT = Words.kept(CalculationSteps.class);
    @Override
    public String name() {
        return "calculator";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Finding valid(String question, List<String> before, String step) {
        List<Statement> statements = Statements.in(step);
        if (statements.isEmpty()) {
            return Finding.undecided(KEPT.say("any.it-states-no-calculation"));
        }
        return Statements.firstWrong(step)
                .map(wrong -> Finding.no(KEPT.say("any.but-that-is", wrong, wrong.value()),
                        "The calculation " + wrong + " is wrong."))
                .orElseGet(() -> Finding.yes(KEPT.say("calculation-steps.hold", statements.size())));
    }

    @Override
    public Finding reachable(String question, List<String> before, String step) {
        return Finding.undecided(KEPT.say("calculation-steps.whether-a-right-answer-can"));
    }
}
