package arborist.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks at the question, or at what was chosen, hears what the vote came to, unless it is to be guessed. */
class VoteLineTest {
    @TempDir
    Path folder;

    @Test
    void aLostVoteNamesWhatIsRight() throws Exception {
        Tree tree = tree("vote-gone-wrong");
        Node question = tree.liveRoots().getFirst();
        assertThat(VoteLine.of(tree, question, null, false))
                .contains(new VoteLine("Of 16 samples 434 was chosen, which is wrong: right is 344.", true));
        assertThat(VoteLine.of(tree, question, null, true))
                .contains(new VoteLine("Of 16 samples 434 was chosen.", false));
        Id chosen = tree.liveRuns().getFirst().chosen().getFirst();
        assertThat(VoteLine.of(tree, Objects.requireNonNull(tree.node(chosen)), null, false)).isPresent();
        assertThat(VoteLine.of(tree, tree.children(question.id()).getFirst(), null, false)).as("a step").isEmpty();
    }

    @Test
    void aVoteThatWasWonSaysSo() throws Exception {
        Tree tree = tree("vote-won");
        assertThat(VoteLine.of(tree, tree.liveRoots().getFirst(), null, false).orElseThrow().sentence())
                .endsWith("which is right.");
    }

    private Tree tree(String name) throws Exception {
        Path copy = folder.resolve(name + ".arborist");
        Files.copy(Path.of("sessions/" + name + ".arborist"), copy);
        try (Session session = Session.open(copy)) {
            return session.tree(session.problems(0, 1).get().getFirst().id()).get();
        }
    }
}
