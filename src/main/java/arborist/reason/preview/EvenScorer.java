package arborist.reason.preview;

import arborist.llm.StepScorer;
import java.util.Collections;
import java.util.List;

/** Stands for a reward model, and finds every step equally good. */
record EvenScorer(String name) implements StepScorer {

    @Override
    public String version() {
        return "";
    }

    @Override
    public List<Scored> score(List<Solution> solutions) {
        return solutions.stream().map(s -> new Scored(Collections.nCopies(s.steps().size(), 0.5), "", 0)).toList();
    }
}
