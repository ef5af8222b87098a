package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Annotators;
import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Labels of several annotators in several files: nothing is lost where they meet, and each undoes their own. */
class LabelsTest {
    private static final String ANN = "Ann";
    private static final String BEN = "Ben";

    @Property(tries = 12)
    void mergingIsTheSameBothWaysAndLosesNoLabel(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int each)
            throws IOException {
        Path folder = Files.createTempDirectory("labels");
        Path anns = folder.resolve("ann.arborist");
        Path bens = folder.resolve("ben.arborist");
        Path copy = folder.resolve("copy.arborist");
        Planted planted = planted();
        Id problem = planted.problem.id();
        Tree annsOwn;
        Tree bensOwn;
        Tree one;
        Tree other;
        try (Session session = Session.create(anns)) {
            now(session.submit(Submission.of(Author.person("Cem"), problem,
                    planted.changes().toArray(Change[]::new))));
            now(session.saveAs(bens));
            annsOwn = label(session, problem, ANN, new Random(seed), each);
            now(session.saveAs(copy));
        }
        try (Session session = Session.open(bens)) {
            bensOwn = label(session, problem, BEN, new Random(~seed), each);
        }
        try (Session session = Session.open(anns)) {
            MergeReport report = now(session.merge(bens));
            assertThat(report.conflicts()).as("labels never conflict").isEmpty();
            one = now(session.tree(problem));
            assertThat(now(session.merge(bens)).edits()).isZero();
            assertThat(now(session.check())).isEmpty();
        }
        try (Session session = Session.open(bens)) {
            now(session.merge(copy));
            other = now(session.tree(problem));
        }
        assertThat(other).isEqualTo(one);
        Set<Label> both = new HashSet<>(labels(annsOwn));
        both.addAll(labels(bensOwn));
        assertThat(labels(one)).hasSize(both.size()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(said(one, ANN)).isEqualTo(said(annsOwn, ANN));
        assertThat(said(one, BEN)).isEqualTo(said(bensOwn, BEN));
        Map<Voice, Integer> counts = new HashMap<>(Annotators.of(annsOwn));
        Annotators.of(bensOwn).forEach((voice, count) -> counts.merge(voice, count, Integer::sum));
        assertThat(Annotators.of(one)).isEqualTo(counts);
        for (Path file : List.of(anns, bens, copy)) {
            Files.deleteIfExists(file);
        }
    }

    @Property(tries = 300)
    void undoingAnyLabelsLeadsBackToEachEarlierStateAndRedoingForthAgain(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int actions) {
        Journal journal = new Journal();
        Undo undo = new Undo(journal);
        Planted planted = planted();
        Id problem = planted.problem.id();
        journal.add(Author.person("Cem"), problem, planted.changes().toArray(Change[]::new));
        Random random = new Random(seed);
        List<Visible> moments = new ArrayList<>(List.of(Visible.of(journal.tree(problem))));
        List<List<StepLabels>> said = new ArrayList<>(List.of(said(journal.tree(problem), ANN)));
        for (int i = 0; i < actions; i++) {
            journal.add(Author.person(ANN), problem, next(journal.tree(problem), ANN, random));
            journal.add(Author.person(BEN), problem, next(journal.tree(problem), BEN, random));
            said.add(said(journal.tree(problem), ANN));
            moments.add(Visible.of(journal.tree(problem)));
        }
        List<StepLabels> bens = said(journal.tree(problem), BEN);
        for (int i = actions - 1; i >= 0; i--) {
            take(journal, undo.undo(ANN));
            assertThat(said(journal.tree(problem), ANN)).isEqualTo(said.get(i));
            assertThat(said(journal.tree(problem), BEN)).as("another's labels stay").isEqualTo(bens);
        }
        for (int i = 1; i <= actions; i++) {
            take(journal, undo.redo(ANN));
            assertThat(said(journal.tree(problem), ANN)).isEqualTo(said.get(i));
        }
        assertThat(Visible.of(journal.tree(problem))).isEqualTo(moments.getLast());
    }

    private static void take(Journal journal, Undo.Step step) {
        assertThat(step).isInstanceOfSatisfying(Undo.Step.Submit.class, s -> journal.add(s.submission()));
    }

    private static Planted planted() {
        Planted planted = new Planted("What is 2 * 3 + 1?", "free", List.of("7"));
        Id run = planted.run("r");
        planted.sample(run, 0, "7", "2 * 3 = 6", "6 + 1 = 7", "Answer: 7");
        planted.sample(run, 1, "8", "2 * 3 = 6", "6 + 1 = 8", "Answer: 8");
        planted.sample(run, 2, "9", "3 + 1 = 4", "2 * 4 = 9");
        return planted;
    }

    private static Tree label(Session session, Id problem, String who, Random random, int actions) {
        for (int i = 0; i < actions; i++) {
            Tree tree = now(session.tree(problem));
            now(session.submit(Submission.of(Author.person(who), problem, next(tree, who, random))));
            if (random.nextInt(6) == 0) {
                now(session.undo(who));
            }
        }
        return now(session.tree(problem));
    }

    /** What an annotator might do next: rate a step or two, say where the first error is, or take back what they said. */
    private static Change[] next(Tree tree, String who, Random random) {
        List<Solution> solutions = Solutions.of(tree);
        Solution solution = solutions.get(random.nextInt(solutions.size()));
        NewLabel by = random.nextInt(8) == 0 ? NewLabel.gold(who) : NewLabel.by(who);
        Node step = solution.steps().get(random.nextInt(solution.steps().size()));
        List<Label> own = step.findings().labels().stream().filter(l -> l.annotator().equals(who)).toList();
        return switch (random.nextInt(5)) {
            case 0 -> new Change[] {new Change.AddLabel(by.firstError(solution, random.nextBoolean()
                    ? FirstError.nowhere() : new FirstError.At(random.nextInt(solution.steps().size()))))};
            case 1 -> new Change[] {new Change.AddLabel(by.path(solution, Schemes.SOLUTION_STATE, "solved")),
                new Change.AddLabel(by.firstError(solution, FirstError.unsure()))};
            case 2 -> own.isEmpty() ? new Change[] {new Change.AddLabel(by.step(step, Rating.UNSURE))}
                    : new Change[] {NewLabel.remove(own.get(random.nextInt(own.size())))};
            default ->
                    new Change[] {new Change.AddLabel(by.step(step, List.of(Rating.values()).get(random.nextInt(4))))};
        };
    }

    private static List<Label> labels(Tree tree) {
        return tree.nodes().values().stream().flatMap(n -> n.findings().labels().stream()).toList();
    }

    private static List<StepLabels> said(Tree tree, String who) {
        return Solutions.of(tree).stream().map(s -> StepLabels.of(s, Voice.person(who))).toList();
    }
}
