package arborist.label.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.answer.text.Splitter;
import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.Target;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Steps that are split and merged: where the words go, and what becomes of labels. */
class CutsTest {
    private static final Voice ANN = Voice.person("Ann");
    private static final Voice BEN = Voice.person("Ben");
    private static final NewLabel BY_ANN = NewLabel.by("Ann");
    private static final NewLabel BY_BEN = NewLabel.by("Ben");

    @Example
    void bothPartsOfAGoodStepAreGoodAndOnlyTheLastOfABadOne() {
        Planted planted = planted();
        planted.says(BY_ANN, 0, 1, Rating.GOOD);
        planted.says(BY_BEN, 0, 1, Rating.BAD);
        planted.says(BY_ANN, 0, 2, Rating.UNSURE);
        Id key = planted.solution(0).key();
        split(planted, 0, 1, "6 + 1 = 7.".length());
        assertThat(planted.solution(0).texts()).containsExactly("2 * 3 = 6", "6 + 1 = 7.", "That is it.", "Answer: 7");
        assertThat(said(planted, 0, ANN)).containsExactly(Rating.MISSING, Rating.GOOD, Rating.GOOD, Rating.UNSURE);
        assertThat(said(planted, 0, BEN)).containsExactly(Rating.MISSING, Rating.MISSING, Rating.BAD, Rating.MISSING);
        assertThat(planted.solution(0).key()).as("it is the same solution").isEqualTo(key);
        assertThat(Solutions.of(planted.tree())).hasSize(2);
        assertThat(Solutions.of(planted.tree()).getFirst().last().text()).isEqualTo("Answer: 7");
        assertThat(StepLabels.of(planted.solution(0), BEN).isFinished()).as("the first part is open").isFalse();
    }

    @Example
    void aMergedStepIsAsItsWorstPart() {
        Planted planted = planted();
        planted.says(BY_ANN, 0, 0, Rating.GOOD);
        planted.says(BY_ANN, 0, 1, Rating.NEUTRAL);
        planted.says(BY_BEN, 0, 1, Rating.GOOD);
        planted.says(NewLabel.gold("Cem"), 0, 0, Rating.BAD);
        merge(planted, 0, 1);
        assertThat(planted.solution(0).texts()).containsExactly("2 * 3 = 6\n6 + 1 = 7. That is it.", "Answer: 7");
        assertThat(said(planted, 0, ANN)).containsExactly(Rating.NEUTRAL, Rating.MISSING);
        assertThat(said(planted, 0, BEN)).as("nobody judged its first part").containsOnly(Rating.MISSING);
        assertThat(said(planted, 0, Voice.GOLD)).containsExactly(Rating.BAD, Rating.MISSING);
    }

    @Example
    void firstErrorsAreCountedAnew() {
        Planted planted = planted();
        planted.says(BY_ANN, 0, new FirstError.At(2));
        planted.says(BY_BEN, 0, new FirstError.At(1));
        planted.says(NewLabel.by("Cem"), 0, FirstError.nowhere());
        split(planted, 0, 1, "6 + 1 = 7.".length());
        assertThat(StepLabels.of(planted.solution(0), ANN).firstError()).isEqualTo(new FirstError.At(3));
        assertThat(said(planted, 0, BEN)).as("which part is wrong is open, what Ben said of the others is not")
                .containsExactly(Rating.GOOD, Rating.MISSING, Rating.BAD, Rating.MISSING);
        assertThat(said(planted, 0, Voice.person("Cem"))).containsOnly(Rating.GOOD);
        merge(planted, 0, 2);
        assertThat(StepLabels.of(planted.solution(0), ANN).firstError()).isEqualTo(new FirstError.At(2));
        assertThat(said(planted, 0, BEN)).containsExactly(Rating.GOOD, Rating.BAD, Rating.MISSING);
        merge(planted, 0, 1);
        assertThat(StepLabels.of(planted.solution(0), BEN).firstError()).isEqualTo(new FirstError.At(0));
    }

    @Example
    void whatHangsBelowGoesAlongAndWhatHangsBesideStays() {
        Planted planted = planted();
        Solution solution = planted.solution(0);
        Id other = Id.random();
        planted.add(
                new Change.AddThought(Thought.of(other, planted.problem.id(), solution.steps().getFirst().id(), null,
                        Kind.STEP, "another way")),
                new Change.SetNote(solution.leaf(), "look here"),
                new Change.AddLabel(BY_ANN.path(solution, Schemes.SOLUTION_STATE, "solved")),
                new Change.AddLabel(BY_ANN.solution(solution, Rating.GOOD)),
                new Change.AddLabel(BY_ANN.step(solution.steps().get(1), Schemes.FLAG, "flagged")));
        merge(planted, 0, 1);
        assertThat(planted.tree().live(other)).as("an alternative keeps the step that it follows").isPresent();
        assertThat(planted.tree().live(solution.steps().getFirst().id())).isPresent();
        assertThat(planted.tree().live(solution.leaf())).isEmpty();
        Solution now = planted.solution(0);
        assertThat(now.last().note()).isEqualTo("look here");
        assertThat(Said.ofPath(now.last(), ANN, Schemes.SOLUTION_STATE)).isPresent();
        assertThat(Said.ofSolution(now, ANN)).isPresent();
        assertThat(Said.ofStep(now.steps().getFirst(), ANN, Schemes.FLAG)).isPresent();
        assertThat(Objects.requireNonNull(planted.tree().samples().get(Objects.requireNonNull(now.sample())))
                .reading()).extracting(r -> Objects.requireNonNull(r).answer()).isEqualTo("7");
    }

    @Example
    void preferencesFollowBothSolutions() {
        Planted planted = planted();
        Solution one = planted.solution(0);
        Solution other = planted.solution(1);
        planted.add(new Change.AddLabel(pair(one, other)), new Change.AddLabel(pair(other, one)));
        split(planted, 0, 1, "6 + 1 = 7.".length());
        Id now = planted.solution(0).leaf();
        assertThat(planted.solution(0).last().findings().labels()).extracting(Label::target)
                .contains(new Target.Pair(now, other.leaf()));
        assertThat(planted.solution(1).last().findings().labels()).extracting(Label::target)
                .contains(new Target.Pair(other.leaf(), now));
    }

    @Example
    void whatCannotBeCutIsRefusedInASentence() {
        Planted planted = planted();
        Node step = planted.solution(0).steps().getFirst();
        for (int at : List.of(-1, 0, step.text().length(), 100)) {
            assertThatThrownBy(() -> cuts(planted).split(step, at)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> cuts(planted).merge(planted.solution(0), 0)).isInstanceOf(Refused.class)
                .hasMessageContaining("no step before");
    }

    @Property(tries = 300)
    void splittingAndMergingAgainLosesNoLabelAndNoWord(@ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int labels) {
        Planted planted = planted();
        Random random = new Random(seed);
        for (int i = 0; i < labels; i++) {
            label(planted, random);
        }
        int which = random.nextInt(2);
        Solution before = planted.solution(which);
        int place = random.nextInt(before.steps().size());
        List<StepLabels> said = all(planted, before.key());
        String text = before.steps().get(place).text();
        int at = text.indexOf(' ') + 1
                + (random.nextBoolean() ? text.substring(text.indexOf(' ') + 1).indexOf(' ') + 1 : 0);
        split(planted, which, place, at);
        assertThat(words(planted.solution(which))).isEqualTo(words(before));
        merge(planted, which, place + 1);
        assertThat(words(planted.solution(which))).isEqualTo(words(before));
        assertThat(planted.solution(which).steps()).hasSameSizeAs(before.steps());
        assertThat(all(planted, before.key())).isEqualTo(said);
    }

    @Property(tries = 200)
    void noRatingIsBetterThanWhatWasSaid(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int cuts) {
        Planted planted = planted();
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            label(planted, random);
        }
        for (int i = 0; i < cuts; i++) {
            Solution solution = planted.solution(random.nextInt(2));
            List<Splitter> ways = List.of(Splitter.lines(), Splitter.paragraphs(), Splitter.sentences(),
                    Splitter.after(List.of("=")));
            boolean[] wrong = wrong(planted, solution);
            Recut recut = cuts(planted).anew(solution.steps(), ways.get(random.nextInt(ways.size())));
            planted.add(recut.changes().toArray(Change[]::new));
            assertThat(wrong(planted, find(planted, solution.key())))
                    .as("whoever found something wrong still does, and nobody else").isEqualTo(wrong);
            assertThat(Solutions.of(planted.tree())).hasSize(2);
        }
    }

    private static boolean[] wrong(Planted planted, Solution solution) {
        boolean[] wrong = new boolean[2];
        for (int i = 0; i < 2; i++) {
            wrong[i] = StepLabels.of(find(planted, solution.key()), i == 0 ? ANN : BEN).ratings().contains(Rating.BAD);
        }
        return wrong;
    }

    private static List<StepLabels> all(Planted planted, Id key) {
        return Stream.of(ANN, BEN, Voice.GOLD).map(v -> StepLabels.of(find(planted, key), v)).toList();
    }

    private static Solution find(Planted planted, Id key) {
        return Solutions.of(planted.tree()).stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    private static void label(Planted planted, Random random) {
        int which = random.nextInt(2);
        NewLabel by = List.of(BY_ANN, BY_BEN, NewLabel.gold("Cem")).get(random.nextInt(3));
        int steps = planted.solution(which).steps().size();
        switch (random.nextInt(4)) {
            case 0 -> planted.says(by, which, new FirstError.At(random.nextInt(steps)));
            case 1 -> planted.says(by, which, FirstError.nowhere());
            default -> planted.says(by, which, random.nextInt(steps),
                    List.of(Rating.GOOD, Rating.NEUTRAL, Rating.BAD, Rating.UNSURE).get(random.nextInt(4)));
        }
    }

    private static Label pair(Solution one, Solution other) {
        return new Label(Id.random(), new Target.Pair(one.leaf(), other.leaf()), Schemes.PREFERENCE, "", "a", "Ann",
                null,
                null, one.last().wording().version(), "");
    }

    private static Planted planted() {
        Planted planted = new Planted("What is 2 * 3 + 1?", "free", List.of("7"));
        Id run = planted.run("r");
        planted.sample(run, 0, "7", "2 * 3 = 6", "6 + 1 = 7. That is it.", "Answer: 7");
        planted.sample(run, 1, "8", "3 + 1 is 4, and", "2 * 4 = 8. So", "Answer: 8");
        return planted;
    }

    private static Cuts cuts(Planted planted) {
        return new Cuts(planted.tree(), "\n");
    }

    private static void split(Planted planted, int solution, int step, int at) {
        planted.add(cuts(planted).split(planted.solution(solution).steps().get(step), at).changes()
                .toArray(Change[]::new));
    }

    private static void merge(Planted planted, int solution, int step) {
        planted.add(cuts(planted).merge(planted.solution(solution), step).changes().toArray(Change[]::new));
    }

    private static List<Rating> said(Planted planted, int solution, Voice voice) {
        return StepLabels.of(planted.solution(solution), voice).ratings();
    }

    private static List<String> words(Solution solution) {
        return List.of(String.join(" ", solution.texts()).strip().split("\\s+"));
    }

    @Example
    void twoWhoCutAlikeComeToTheSameSteps() {
        Planted one = planted();
        Planted other = planted();
        split(one, 0, 1, "6 + 1 = 7.".length());
        split(other, 0, 1, "6 + 1 = 7.".length());
        assertThat(ids(one.tree())).isEqualTo(ids(other.tree()));
    }

    private static Set<Id> ids(Tree tree) {
        TreeSet<Id> ids = new TreeSet<>();
        Solutions.of(tree).forEach(s -> s.steps().forEach(n -> ids.add(n.id())));
        return ids;
    }
}
