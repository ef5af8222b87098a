package arborist.task;

import java.util.List;

/** Works out every calculation that a step states. It cannot know whether it is the right thing to calculate. */
final class CalculationSteps implements StepVerifier {
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
            return Finding.undecided("it states no calculation");
        }
        return Statements.firstWrong(step)
                .map(wrong -> Finding.no(wrong + ", but that is " + wrong.value(),
                        "The calculation " + wrong + " is wrong."))
                .orElseGet(() -> Finding.yes(statements.size() == 1 ? "its calculation holds"
                        : "its " + statements.size() + " calculations hold"));
    }

    @Override
    public Finding reachable(String question, List<String> before, String step) {
        return Finding.undecided("whether a right answer can follow is not to be told from calculations");
    }
}
