package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Preference;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.SolutionPair;
import arborist.label.Solutions;
import arborist.label.cut.Cuts;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is written of solutions whose steps were split and merged: each once, with its new steps and what was said of them. */
class CutRowsTest {
    @Test
    void aSplitSolutionIsOneRowWithItsParts() throws Exception {
        Labelled read = Labelled.of("trl-stepwise",
                "{\"prompt\":\"p\",\"completions\":[\"one two\",\"three four\",\"five\"],\"labels\":[true,false,true]}");
        Id problem = read.door.problems(0, 1).join().getFirst();
        cut(read, problem, false);
        assertThat(read.rows("trl-stepwise"))
                .as("of the divided bad step the first part is open, so the row ends there")
                .singleElement().satisfies(row -> {
                    assertThat(texts(row.get("completions"))).containsExactly("one two");
                    assertThat(texts(row.get("labels"))).containsExactly("true");
                });
        Tree tree = read.door.tree(problem).join();
        say(read, problem, new Change.AddLabel(NewLabel.gold("Ann").step(Solutions.of(tree).getFirst().steps().get(1),
                Rating.GOOD)));
        assertThat(read.rows("trl-stepwise")).singleElement().satisfies(row -> {
            assertThat(texts(row.get("completions"))).containsExactly("one two", "three", "four", "five");
            assertThat(texts(row.get("labels"))).containsExactly("true", "true", "false", "true");
        });
        cut(read, problem, true);
        assertThat(read.rows("trl-stepwise")).singleElement().satisfies(row -> {
            assertThat(texts(row.get("completions"))).hasSize(3);
            assertThat(texts(row.get("labels"))).containsExactly("true", "false", "true");
        });
    }

    @Test
    void aPreferenceOfACutSolutionIsWrittenOnceAndTheMajorityCounts() throws Exception {
        Labelled read = Labelled.of("preference",
                "{\"prompt\":\"p\",\"chosen\":\"one two\\nthree\",\"rejected\":\"four\"}");
        Id problem = read.door.problems(0, 1).join().getFirst();
        Tree tree = read.door.tree(problem).join();
        Solution first = Solutions.of(tree).getFirst();
        say(read, problem, new Cuts(tree, "\n").split(first.steps().getFirst(), 4).changes().toArray(Change[]::new));
        assertThat(read.rows("preference")).singleElement().satisfies(row -> {
            assertThat(row.get("chosen").asText()).isEqualTo("one\ntwo\nthree");
            assertThat(row.get("rejected").asText()).isEqualTo("four");
        });
        List<Solution> now = Solutions.of(read.door.tree(problem).join());
        SolutionPair pair = SolutionPair.of(now.getFirst(), now.getLast());
        boolean first1 = pair.a().equals(now.getFirst());
        for (String who : List.of("Ann", "Ben")) {
            say(read, problem, new Change.AddLabel(
                    NewLabel.by(who).preference(pair, first1 ? Preference.B : Preference.A)));
        }
        assertThat(read.rows("preference")).singleElement()
                .satisfies(row -> assertThat(row.get("chosen").asText()).isEqualTo("four"));
        say(read, problem, new Change.AddLabel(NewLabel.gold("Cem").preference(pair, Preference.NEITHER)));
        assertThat(read.rows("preference")).isEmpty();
    }

    private static void cut(Labelled read, Id problem, boolean merges) {
        Tree tree = read.door.tree(problem).join();
        Solution solution = Solutions.of(tree).getFirst();
        Cuts cuts = new Cuts(tree, "\n");
        say(read, problem, (merges ? cuts.merge(solution, 2) : cuts.split(solution.steps().get(1), 6)).changes()
                .toArray(Change[]::new));
    }

    private static void say(Labelled read, Id problem, Change... changes) {
        read.door.submit(Submission.of(Author.person("Ann"), problem, changes)).join();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
