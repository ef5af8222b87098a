package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.cut.Cuts;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Splits and merges of steps among labels: undo takes each back with all that it moved, and a file holds them as replayed. */
class CutUndoTest {
    private static final String ANN = "Ann";

    @Property(tries = 150)
    void undoingAnySequenceLeadsBackThroughEachState(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 15) int actions) {
        Journal journal = new Journal();
        Undo undo = new Undo(journal);
        Planted planted = planted();
        Id problem = planted.problem.id();
        journal.add(Author.person("Cem"), problem, planted.changes().toArray(Change[]::new));
        Random random = new Random(seed);
        List<Visible> moments = new ArrayList<>(List.of(Visible.of(journal.tree(problem))));
        List<List<StepLabels>> said = new ArrayList<>(List.of(said(journal.tree(problem))));
        for (int i = 0; i < actions; i++) {
            journal.add(Author.person(ANN), problem, next(journal.tree(problem), random));
            moments.add(Visible.of(journal.tree(problem)));
            said.add(said(journal.tree(problem)));
            if (random.nextInt(6) == 0) {
                take(journal, undo.undo(ANN));
                moments.removeLast();
                said.removeLast();
            }
        }
        int done = moments.size() - 1;
        for (int i = done - 1; i >= 0; i--) {
            take(journal, undo.undo(ANN));
            assertThat(said(journal.tree(problem))).isEqualTo(said.get(i));
            assertThat(Visible.of(journal.tree(problem))).isEqualTo(moments.get(i));
        }
        for (int i = 1; i <= done; i++) {
            take(journal, undo.redo(ANN));
            assertThat(said(journal.tree(problem))).isEqualTo(said.get(i));
            assertThat(Visible.of(journal.tree(problem))).isEqualTo(moments.get(i));
        }
    }

    @Example
    void aFileHoldsThemAndUndoIsToldInWords() throws Exception {
        Path file = Files.createTempDirectory("cuts").resolve("s.arborist");
        Planted planted = planted();
        Id problem = planted.problem.id();
        try (Session session = Session.create(file)) {
            now(session.submit(Submission.of(Author.person("Cem"), problem, planted.changes().toArray(Change[]::new))));
            Random random = new Random(4);
            for (int i = 0; i < 40; i++) {
                now(session
                        .submit(Submission.of(Author.person(ANN), problem, next(now(session.tree(problem)), random))));
            }
            Tree tree = now(session.tree(problem));
            now(session.submit(Submission.of(Author.person(ANN), problem,
                    new Cuts(tree, "\n").merge(Solutions.of(tree).getFirst(), 1).changes().toArray(Change[]::new))));
            assertThat(now(session.check())).isEmpty();
            assertThat(now(session.undoState(ANN)).undo()).isEqualTo("Undo cut of steps");
            assertThat(now(session.undo(ANN))).isInstanceOf(Undone.Done.class);
            assertThat(said(now(session.tree(problem)))).isEqualTo(said(tree));
            assertThat(now(session.check())).isEmpty();
        }
    }

    private static void take(Journal journal, Undo.Step step) {
        assertThat(step).isInstanceOfSatisfying(Undo.Step.Submit.class, s -> journal.add(s.submission()));
    }

    private static List<StepLabels> said(Tree tree) {
        return Solutions.of(tree).stream().flatMap(s -> Stream.of(Voice.person(ANN), Voice.person("Ben"), Voice.GOLD)
                .map(v -> StepLabels.of(s, v))).toList();
    }

    /** A label, a split or a merge. */
    private static Change[] next(Tree tree, Random random) {
        List<Solution> solutions = Solutions.of(tree);
        Solution solution = solutions.get(random.nextInt(solutions.size()));
        int place = random.nextInt(solution.steps().size());
        Node step = solution.steps().get(place);
        NewLabel by = random.nextInt(3) == 0 ? NewLabel.by("Ben") : NewLabel.by(ANN);
        int blank = step.text().indexOf(' ');
        return switch (random.nextInt(5)) {
            case 0 -> {
                if (blank > 0) {
                    yield new Cuts(tree, "\n").split(step, blank + 1).changes().toArray(Change[]::new);
                }
                yield new Change[] {new Change.AddLabel(by.step(step, Rating.BAD))};
            }
            case 1 -> {
                if (place > 0) {
                    yield new Cuts(tree, "\n").merge(solution, place).changes().toArray(Change[]::new);
                }
                yield new Change[] {new Change.SetNote(step.id(), "n" + random.nextInt())};
            }
            case 2 -> new Change[] {new Change.AddLabel(by.firstError(solution, new FirstError.At(place)))};
            default -> new Change[] {new Change.AddLabel(
                    by.step(step, List.of(Rating.GOOD, Rating.NEUTRAL, Rating.BAD).get(random.nextInt(3))))};
        };
    }

    static Planted planted() {
        Planted planted = new Planted("What is 2 * 3 + 1?", "free", List.of("7"));
        Id run = planted.run("r");
        planted.sample(run, 0, "7", "2 * 3 = 6", "6 + 1 = 7", "Answer: 7");
        planted.sample(run, 1, "8", "2 * 3 = 6", "6 + 1 = 8. So", "Answer: 8");
        planted.says(NewLabel.by("Ben"), 0, 0, Rating.GOOD);
        planted.says(NewLabel.by("Ben"), 1, new FirstError.At(1));
        return planted;
    }
}
