package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.exchange.label.Choices;
import arborist.exchange.label.Choices.AfterError;
import arborist.exchange.label.Choices.Labels;
import arborist.exchange.label.Choices.Rows;
import arborist.exchange.label.Choices.Unlabelled;
import arborist.exchange.label.Choices.Zero;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Submission;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Thing;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the choices make of labels: a solution of five steps, labelled by one annotator or several. */
class RowChoicesTest {
    private Labelled read = unread();
    private List<Node> steps = List.of();
    private Id problem = Id.random();

    @BeforeEach
    void fiveSteps() throws IOException, InterruptedException {
        read = Labelled.of("orm", "{\"question\":\"q\",\"solution\":\"a\\nb\\nc\\nd\\ne\",\"label\":1}");
        Tree tree = read.door.trees().getFirst();
        problem = Objects.requireNonNull(tree.problem()).id();
        steps = tree.path(Objects.requireNonNull(tree.samples().values().iterator().next()).sample().leaf());
        steps = steps.subList(1, steps.size());
    }

    @Test
    void zeroIsGoodOrBadOrNoLabel() throws Exception {
        rate("ada", 1, 0, 1, 1, 1);
        assertThat(labels(c -> c.withZero(Zero.GOOD))).isEqualTo("[true,true,true,true,true]");
        assertThat(labels(c -> c.withZero(Zero.BAD))).isEqualTo("[true,false,true,true,true]");
        assertThat(labels(c -> c.withZero(Zero.DROP))).isEqualTo("[true]");
        assertThat(labels(c -> c.withZero(Zero.DROP).withUnlabelled(Unlabelled.DROP_ROW))).isEmpty();
        assertThat(labels(c -> c.withZero(Zero.DROP).withUnlabelled(Unlabelled.GOOD)))
                .isEqualTo("[true,true,true,true,true]");
        assertThat(ratings(c -> c)).isEqualTo("1 0 1 1 1");
    }

    @Test
    void whatFollowsAnError() throws Exception {
        rate("ada", 1, -1, 1, null, 1);
        assertThat(labels(c -> c)).isEqualTo("[true,false,true]");
        assertThat(labels(c -> c.withAfterError(AfterError.BAD))).isEqualTo("[true,false,false,false,false]");
        assertThat(labels(c -> c.withAfterError(AfterError.DROP))).isEqualTo("[true,false]");
        assertThat(labels(c -> c.withAfterError(AfterError.MISSING).withUnlabelled(Unlabelled.DROP_ROW)))
                .as("a label that is missing after the error costs no row").isEqualTo("[true,false]");
        assertThat(ratings(c -> c.withAfterError(AfterError.MISSING))).isEqualTo("1 -1 null null null");
        assertThat(ratings(c -> c)).isEqualTo("1 -1 1 null 1");
    }

    @Test
    void aFirstErrorSaysNothingOfWhatFollowsAndAnExplicitRatingWins() throws Exception {
        label("ada", "first-error", new Target.Path(leaf().id()), "2", leaf());
        assertThat(ratings(c -> c)).isEqualTo("1 1 -1 null null");
        assertThat(labels(c -> c)).isEqualTo("[true,true,false]");
        assertThat(error("processbench")).isEqualTo("2");
        label("ada", "step-rating", new Target.Step(steps.get(1).id()), "0", steps.get(1));
        assertThat(ratings(c -> c)).isEqualTo("1 0 -1 null null");
        label("ada", "first-error", new Target.Path(leaf().id()), "none", leaf());
        assertThat(ratings(c -> c)).isEqualTo("1 0 1 1 1");
        assertThat(error("processbench")).isEqualTo("-1");
    }

    @Test
    void goldThenTheMajorityThenTheLowerOfATie() throws Exception {
        rate("ada", 1, 1, 1, 1, 1);
        rate("bob", -1, 1, 0, 1, 1);
        assertThat(ratings(c -> c)).isEqualTo("-1 1 0 1 1");
        assertThat(ratings(c -> c.withAnnotator("ada"))).isEqualTo("1 1 1 1 1");
        assertThat(ratings(c -> c.withAnnotator("nobody"))).isEqualTo("null null null null null");
        rate("cy", 1, 1, 1, 1, 1);
        assertThat(ratings(c -> c)).isEqualTo("1 1 1 1 1");
        label("eve", "gold-step-rating", new Target.Step(leaf().id()), "-1", leaf());
        assertThat(ratings(c -> c)).isEqualTo("1 1 1 1 -1");
        assertThat(ratings(c -> c.withAnnotator("gold"))).isEqualTo("null null null null -1");
        assertThat(labeler()).isEqualTo("eve, majority of 3");
    }

    @Test
    void programsCountOnlyWherePeopleSaidNothing() throws Exception {
        for (Node step : steps) {
            label("mc-rollouts x", "auto-step-rating", new Target.Step(step.id()), "-1", step);
        }
        label("ada", "step-rating", new Target.Step(steps.getFirst().id()), "1", steps.getFirst());
        assertThat(ratings(c -> c)).isEqualTo("1 null null null null");
        assertThat(ratings(c -> c.withLabels(Labels.BOTH))).isEqualTo("1 -1 -1 -1 -1");
        assertThat(ratings(c -> c.withLabels(Labels.AUTO))).isEqualTo("-1 -1 -1 -1 -1");
    }

    @Test
    void theLastWordCountsUnlessItWasTakenBackOrTheTextChanged() throws Exception {
        rate("ada", 1, 1, 1, 1, 1);
        Id again = label("ada", "step-rating", new Target.Step(leaf().id()), "-1", leaf());
        assertThat(ratings(c -> c)).isEqualTo("1 1 1 1 -1");
        change(new Change.Remove(new Thing(Thing.Type.LABEL, again, leaf().id())));
        assertThat(ratings(c -> c)).isEqualTo("1 1 1 1 1");
        change(new Change.Rewrite(steps.getFirst().id(), "another\n"));
        assertThat(ratings(c -> c)).isEqualTo("null 1 1 1 1");
    }

    @Test
    void branchesAreRowsWithTheirPrefix() throws Exception {
        rate("ada", 1, 1, 1, 1, 1);
        Id other = Id.random();
        change(new Change.AddThought(arborist.trace.Thought.of(other, problem, steps.get(1).id(),
                steps.get(1).thought().run(), arborist.trace.Kind.STEP, "x")));
        label("ada", "step-rating", new Target.Step(other), "-1", FoldDoor.node(read.door.treeNow(problem), other));
        assertThat(read.rows("trl-stepwise").stream().map(r -> r.get("labels").toString()))
                .containsExactly("[true,true,true,true,true]", "[true,true,false]");
        assertThat(read.rows("trl-stepwise", c -> c.withRows(Rows.SOLUTION))).hasSize(1);
        assertThat(read.rows("prm800k").getFirst().at("/label/steps/2/completions")).hasSize(2);
        assertThat(read.rows("prm800k", c -> c.withRows(Rows.BRANCH)).get(1).at("/label/steps/2/completions/0/text")
                .asText()).isEqualTo("x");
    }

    @Test
    void aChoiceThatAFormatCannotTakeIsRefusedWithThoseItCan() {
        assertThatThrownBy(() -> Labelled.export("trl-stepwise", c -> c.withZero(Zero.KEEP)))
                .hasMessage(
                        "The format trl-stepwise cannot be written with --zero keep; choose one of good, bad, drop.");
        assertThatThrownBy(() -> Labelled.export("processbench", c -> c.withUnlabelled(Unlabelled.CUT)))
                .hasMessageContaining("drop-row, good, bad");
    }

    private Node leaf() {
        return steps.getLast();
    }

    private void rate(String annotator, @Nullable Integer... values) {
        for (int i = 0; i < values.length; i++) {
            Integer value = values[i];
            if (value != null) {
                label(annotator, "step-rating", new Target.Step(steps.get(i).id()), value.toString(), steps.get(i));
            }
        }
    }

    private Id label(String annotator, String scheme, Target target, String value, Node on) {
        Id id = Id.random();
        change(new Change.AddLabel(new Label(id, target, scheme, "", value, annotator, null, null,
                TextVersion.of(on.text()), "")));
        return id;
    }

    private void change(Change change) {
        read.door.submit(Submission.of(Author.person("ada"), problem, change)).join();
    }

    private String labels(UnaryOperator<Choices> choose) throws Exception {
        List<JsonNode> rows = read.rows("trl-stepwise", c -> choose.apply(c.withRows(Rows.SOLUTION)));
        return rows.isEmpty() ? "" : rows.getFirst().get("labels").toString();
    }

    private String ratings(UnaryOperator<Choices> choose) throws Exception {
        StringBuilder ratings = new StringBuilder();
        for (JsonNode step : read.rows("prm800k", choose).getFirst().at("/label/steps")) {
            ratings.append(ratings.isEmpty() ? "" : " ").append(step.at("/completions/0/rating").asText());
        }
        return ratings.toString();
    }

    private String labeler() throws Exception {
        return read.rows("prm800k").getFirst().get("labeler").asText();
    }

    private String error(String format) throws Exception {
        return read.rows(format, c -> c).getFirst().get("label").asText();
    }

    private static Labelled unread() {
        try {
            return Labelled.of("orm", "");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
