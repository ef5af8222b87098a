package arborist.exchange.render;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.layout.Orientation;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The window of a picture lies where what changed is to be seen, and what is spoken of. */
class StillPictureTest {
    private static final Id PROBLEM = Id.derived("still", "problem");
    private final Tree chain = chain(8);
    private final Staging staging = Staging.of(chain, null, 100);
    private final Places places = Places.of(staging.end().parent(), Orientation.RIGHT);

    @Test
    void whatChangedIsSeenAndWhereBothFitWhatIsSpokenOf() {
        assertThat(seen(600, null)).contains(7).doesNotContain(3, 5);
        assertThat(seen(1600, 3)).contains(3, 7);
    }

    @Test
    void whereBothHaveNoRoomWhatIsSpokenOfIsSeenAndWhatFollowsIt() {
        assertThat(seen(600, 3)).contains(3, 4).doesNotContain(7);
        assertThat(seen(600, 7)).contains(7);
    }

    /** The thoughts whose cards lie wholly in the window, after the last one came. */
    private List<Integer> seen(double width, @Nullable Integer named) {
        StillPicture still = new StillPicture(staging, false, width, 300, 1);
        Mark.Inset inset = still.at(staging.at(chain), id(7), named == null ? null : id(named), 0, 0);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < places.x().length; i++) {
            if (places.x()[i] >= inset.left()
                    && places.x()[i] + Places.CARD_WIDTH <= inset.left() + width / inset.scale()) {
                seen.add(i);
            }
        }
        return seen;
    }

    private static Id id(int i) {
        return Id.derived("still", "thought " + i);
    }

    private static Tree chain(int length) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            edits.add(new Edit(Id.derived("still edit", "" + i), PROBLEM, i + 1L, PROBLEM, Author.person("ada"),
                    Instant.EPOCH, new Change.AddThought(Thought.of(id(i), PROBLEM, i == 0 ? null : id(i - 1), null,
                            i == 0 ? Kind.PROBLEM : Kind.STEP, "thought " + i)),
                    null));
        }
        return Tree.EMPTY.apply(edits);
    }
}
