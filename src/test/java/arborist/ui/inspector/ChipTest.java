package arborist.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.InMemory;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A chip says why a thought was pruned: the program's reasons in the reader's language, a person's as they were typed. */
class ChipTest {
    private static final String REASON = "It is the only sample.";

    @Test
    void aPersonsReasonStandsAsItWasTyped() {
        assertThat(german(true, REASON)).anyMatch(chip -> chip.why().equals(REASON));
        assertThat(german(false, REASON)).noneMatch(chip -> chip.why().equals(REASON))
                .anyMatch(chip -> chip.why().contains("einzige"));
        assertThat(german(true, "rewritten")).as("the program wrote it where a person changed a text")
                .noneMatch(chip -> chip.why().equals("rewritten"));
        assertThat(german(true, "rank 3 of 4, keep 2")).as("a search pruned what a person had put back")
                .anyMatch(chip -> chip.why().startsWith("Rang 3"));
    }

    private static List<Chip> german(boolean byPerson, String reason) {
        Author author = Author.person("Ada");
        Id problem = Id.random();
        InMemory door = new InMemory(new Problem(problem, "p", "p?", List.of(), "free", null, null, null,
                Attributes.NONE), author);
        Id root = door.now().liveRoots().getFirst().id();
        var _ = door.submit(
                Submission.of(author, problem, new Change.SetSearch(root, SearchState.PRUNED, reason, byPerson)));
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        try {
            return Chip.of(door.now(), Objects.requireNonNull(door.now().node(root)));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }
}
