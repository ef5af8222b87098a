package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Grader;
import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other right answers mean for a problem: the problem with them, and new verdicts where an answer was held against the old ones,
 * or a file came with a verdict that knew them.
 *
 * <p>A verdict of somebody who does not read the right answer, such as the checker of the Game of 24, stays as it is.
 */
public final class Regrade {
    private static final Words KEPT = Words.kept(Regrade.class);
    /** The name of the verifier that compares with right answers in a run too. */
    private static final String BY = "gold-answer";
    private static final String VERSION = "1";
    private final List<Grader> graders;

    private Regrade(List<String> right, Equality equality) {
        graders = right.stream().map(answer -> new Grader(answer, equality, Optional.empty())).toList();
    }

    /**
     * The changes, the problem's first; none where there is no problem or these are its right answers already.
     *
     * @param right each of them is right; none where none is known any more
     * @param equality may wait
     */
    public static List<Change> of(Tree tree, List<String> right, Equality equality) {
        Problem now = tree.problem();
        if (now == null || now.gold().equals(right)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(List.of(new Change.ReviseProblem(new Problem(now.id(), now.title(),
                now.question(), right, now.task(), now.verifiable(), now.set(), now.split(), now.attributes()))));
        Map<Id, AnswerReading> read = new HashMap<>();
        for (SampleState sample : tree.samples().values()) {
            AnswerReading reading = sample.reading();
            if (reading != null) {
                read.put(sample.sample().leaf(), reading);
            }
        }
        Regrade regrade = new Regrade(right, equality);
        tree.nodes().values().stream().filter(node -> tree.live(node.id()).isPresent())
                .filter(node -> node.verdict(Verdict.RIGHT).filter(Verdict::oracle).isPresent())
                .sorted(Comparator.comparing(Node::id))
                .forEach(node -> changes.add(new Change.AddVerdict(regrade.verdict(node, read.get(node.id())))));
        return changes;
    }

    private Verdict verdict(Node node, @Nullable AnswerReading reading) {
        String said = reading == null ? node.text() : reading.answer();
        List<Grader.Grade> grades = said == null ? List.of() : graders.stream().map(g -> g.grade(said)).toList();
        Optional<Grader.Grade> telling = grades.stream().filter(Grader.Grade::right).findFirst()
                .or(() -> grades.stream().filter(grade -> !grade.decided()).findFirst())
                .or(() -> grades.stream().findFirst());
        Verdict.Outcome outcome = telling.map(Regrade::outcome)
                .orElse(graders.isEmpty() ? Verdict.Outcome.UNDECIDED : Verdict.Outcome.NO);
        String why = telling.map(Grader.Grade::why)
                .orElse(KEPT
                        .say(graders.isEmpty() ? "regrade.no-right-answer-is-known" : "regrade.no-answer-was-read"));
        return new Verdict(Id.random(), node.id(), BY, VERSION, Verdict.RIGHT, outcome, why, node.wording().version(),
                true);
    }

    private static Verdict.Outcome outcome(Grader.Grade grade) {
        return grade.right() ? Verdict.Outcome.YES : grade.decided() ? Verdict.Outcome.NO : Verdict.Outcome.UNDECIDED;
    }
}
