package arborist.app.example;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Plan;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sessions that come along are sound, were grown by the built-in model, and end as their names say. */
class ShippedSessionsTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> names() {
        return ExampleFile.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsSoundAndMadeByTheBuiltInModel(String name) throws Exception {
        Path file = folder.resolve(name + ".arborist");
        Files.copy(Path.of("sessions", name + ".arborist"), file);
        try (Session session = Session.open(file)) {
            assertThat(session.check().join()).isEmpty();
            for (ProblemRow row : session.problems(0, 10).join()) {
                Tree tree = session.tree(row.id()).join();
                assertThat(tree.liveRuns()).isNotEmpty().allSatisfy(run -> {
                    assertThat(Plan.of(run.run().parameters()).builtIn()).isTrue();
                    assertThat(run.status()).isEqualTo(RunStatus.DONE);
                });
                assertThat(right(tree, tree.liveRuns().getLast())).isEqualTo(!name.equals("vote-gone-wrong"));
            }
        }
    }

    private static boolean right(Tree tree, RunState run) {
        return arborist.reason.set.Outcome.of(tree, run).right() == arborist.trace.Verdict.Outcome.YES;
    }
}
