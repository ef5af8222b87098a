package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.cut.Cuts;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One copy of a session cuts steps anew while another labels the old ones: no label is lost, and each that has lost its step is told. */
class CutMergeTest {
    private static final Author ANN = Author.person("Ann");
    private static final Author BEN = Author.person("Ben");

    @Property(tries = 15)
    void labelsOnStepsThatWereCutMeanwhileAreKeptAndTold(@ForAll long seed) throws Exception {
        Path folder = Files.createTempDirectory("cuts");
        Path left = folder.resolve("left.arborist");
        Path right = folder.resolve("right.arborist");
        Path copy = folder.resolve("copy.arborist");
        Planted planted = CutUndoTest.planted();
        Id problem = planted.problem.id();
        Random random = new Random(seed);
        try (Session session = Session.create(left)) {
            now(session.submit(Submission.of(ANN, problem, planted.changes().toArray(Change[]::new))));
            now(session.saveAs(right));
            for (int i = 0; i < 3; i++) {
                cut(session, problem, random);
            }
        }
        List<Label> given = new ArrayList<>();
        try (Session session = Session.open(right)) {
            for (Solution solution : Solutions.of(now(session.tree(problem)))) {
                for (Node step : solution.steps()) {
                    if (random.nextBoolean()) {
                        Label label = NewLabel.by("Ben").step(step, Rating.BAD);
                        now(session.submit(Submission.of(BEN, problem, new Change.AddLabel(label))));
                        given.add(label);
                    }
                }
            }
        }
        Tree one;
        try (Session session = Session.open(left)) {
            now(session.saveAs(copy));
            MergeReport report = now(session.merge(right));
            one = now(session.tree(problem));
            Tree merged = one;
            assertThat(given).allSatisfy(label -> {
                Id step = label.target().thought();
                assertThat(Objects.requireNonNull(merged.node(step)).findings().allLabels()).contains(label);
                if (merged.live(step).isEmpty()) {
                    assertThat(report.conflicts()).extracting(Conflict::subject).contains(step);
                }
            });
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(right)) {
            now(session.merge(copy));
            assertThat(now(session.tree(problem))).isEqualTo(one);
        }
    }

    private static void cut(Session session, Id problem, Random random) {
        Tree tree = now(session.tree(problem));
        List<Solution> solutions = Solutions.of(tree);
        Solution solution = solutions.get(random.nextInt(solutions.size()));
        int place = random.nextInt(solution.steps().size());
        Node step = solution.steps().get(place);
        int blank = step.text().indexOf(' ');
        if (place > 0) {
            now(session.submit(Submission.of(ANN, problem,
                    new Cuts(tree, "\n").merge(solution, place).changes().toArray(Change[]::new))));
        } else if (blank > 0) {
            now(session.submit(Submission.of(ANN, problem,
                    new Cuts(tree, "\n").split(step, blank + 1).changes().toArray(Change[]::new))));
        }
    }
}
