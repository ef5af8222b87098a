package arborist.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.Rational;
import arborist.session.Session;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped searches say of each of their steps is what reckoning it anew says, also below steps that were proposed. */
class ShippedStepsTest {
    private static final Pattern STEP =
            Pattern.compile("(\\S+) ([-+*/]) (\\S+) = (\\S+) \\(left: (.+)\\)");

    @TempDir
    Path folder = Path.of("none");

    @ParameterizedTest
    @CsvSource({"game24-beam,60", "game24-monte-carlo,30"})
    void everyStepIsJudgedAsItIs(String name, int least) throws Exception {
        Path copy = folder.resolve(name + ".arborist");
        Files.copy(Path.of("sessions", name + ".arborist"), copy);
        int judged = 0;
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            for (Node node : tree.nodes().values()) {
                Matcher step = STEP.matcher(node.text());
                if (step.matches()) {
                    assertThat(node.outcome(Verdict.VALID)).as(node.text()).isEqualTo(
                            holds(step, left(tree, node)) ? Verdict.Outcome.YES : Verdict.Outcome.NO);
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(least);
    }

    /** What is left before the step: what the step above says, else the four numbers. */
    private static List<String> left(Tree tree, Node node) {
        Node above = tree.parent(node);
        Matcher step = STEP.matcher(above == null ? "" : above.text());
        return new ArrayList<>(step.matches() ? List.of(step.group(5).split(" ")) : List.of("4", "5", "6", "10"));
    }

    private static boolean holds(Matcher step, List<String> left) {
        Rational a = number(step.group(1));
        Rational b = number(step.group(3));
        if (!left.remove(step.group(1)) || !left.remove(step.group(3))) {
            return false;
        }
        left.add(step.group(4));
        Rational result = switch (step.group(2)) {
            case "+" -> a.plus(b);
            case "-" -> a.minus(b);
            case "*" -> a.times(b);
            default -> a.over(b).orElseThrow();
        };
        return result.equals(number(step.group(4)))
                && left.stream().sorted().toList().equals(List.of(step.group(5).split(" ")).stream().sorted().toList());
    }

    private static Rational number(String text) {
        return Rational.parse(text).orElseThrow();
    }
}
