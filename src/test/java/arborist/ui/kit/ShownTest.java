package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Submission;
import arborist.trace.Thing;
import arborist.trace.Thought;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ShownTest {
    private final Id problem = Id.random();
    private final Id root = Id.random();
    private final Id child = Id.random();
    private final Id leaf = Id.random();
    private final MemoryDoor door = new MemoryDoor();
    private final Shown shown = new Shown();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void threeThoughts() {
        edit(add(root, null, "root"), add(child, root, "child"), add(leaf, child, "leaf"));
        fx(() -> shown.open(door, problem));
        until(() -> shown.tree() != null);
    }

    @AfterEach
    void release() {
        fx(shown::close);
        door.close();
    }

    @Test
    void tellsWhyAProblemCannotBeShownUntilAnotherIsOpened() {
        Id gone = Id.random();
        door.without(gone, "It cannot be read.");
        fx(() -> shown.open(door, gone));
        until(() -> "It cannot be read.".equals(shown.troubleProperty().get()));
        assertThat(shown.tree()).isNull();
        fx(() -> shown.open(door, problem));
        assertThat(shown.troubleProperty().get()).isNull();
        until(() -> shown.tree() != null);
        assertThat(shown.troubleProperty().get()).isNull();
    }

    @Test
    void followsWhatHappensAndTellsWhatChanged() {
        List<Tree> seen = new ArrayList<>();
        fx(() -> shown.treeProperty().addListener((o, a, b) -> seen.add(b)));

        edit(new Change.Rewrite(leaf, "new words"));
        until(() -> !seen.isEmpty());

        assertThat(text(seen.getLast(), leaf)).isEqualTo("new words");
        assertThat(shown.edits()).extracting(e -> e.change().subject()).containsExactly(leaf);
    }

    @Test
    void aBurstBecomesAtMostOneChangeAPulseAndLosesNoEdit() {
        AtomicLong pulses = new AtomicLong();
        List<Long> at = new ArrayList<>();
        List<String> words = new ArrayList<>();
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.incrementAndGet();
            }
        };
        fx(() -> {
            counter.start();
            shown.treeProperty().addListener((o, a, b) -> {
                List<Edit> edits = shown.edits();
                if (edits != null) {
                    at.add(pulses.get());
                    edits.forEach(e -> words.add(((Change.Rewrite) e.change()).text()));
                }
            });
        });

        List<String> told = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            told.add("text " + i);
            var _ = door.submit(
                    Submission.of(Author.person("ada"), problem, new Change.Rewrite(leaf, "text " + i)));
        }
        until(() -> words.size() == 2000);
        fx(counter::stop);

        assertThat(words).isEqualTo(told);
        assertThat(at).doesNotHaveDuplicates();
        assertThat(at.size()).isLessThan(1000);
    }

    @Test
    void theSelectionMovesUpFromWhatIsTakenBack() {
        fx(() -> shown.select(leaf));

        edit(new Change.Remove(new Thing(Thing.Type.THOUGHT, child, child)));
        until(() -> !leaf.equals(shown.selected()));

        assertThat(call(shown::selected)).isEqualTo(root);
    }

    @Test
    void theSelectionStaysWhereTheThoughtStays() {
        fx(() -> shown.select(leaf));

        edit(new Change.Rewrite(child, "other words"));
        until(() -> "other words".equals(text(shown.tree(), child)));

        assertThat(call(shown::selected)).isEqualTo(leaf);
        assertThat(call(() -> Objects.requireNonNull(shown.selectedNode()).text())).isEqualTo("leaf");
    }

    @Test
    void theSelectionMovesUpToWhatWasThereInThePast() {
        Tree past = Tree.EMPTY.apply(List.of());
        fx(() -> shown.select(leaf));
        fx(() -> shown.show(past));
        assertThat(call(shown::selected)).isNull();
    }

    @Test
    void aMomentOfThePastStaysUntilLive() {
        fx(() -> shown.show(Tree.EMPTY));
        edit(new Change.Rewrite(leaf, "meanwhile"));
        fx(() -> {});
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);

        assertThat(call(shown::tree)).isSameAs(Tree.EMPTY);
        assertThat(call(() -> shown.pastProperty().get())).isTrue();

        fx(shown::live);
        assertThat(call(() -> text(shown.tree(), leaf))).isEqualTo("meanwhile");
        assertThat(call(shown::edits)).isNull();
    }

    @Test
    void growingTextsArriveWithoutAChangeOfTheTree() {
        Tree before = call(shown::tree);
        door.grow(problem, leaf, "so far");
        until(() -> "so far".equals(shown.growingProperty().get().get(leaf)));
        assertThat(call(shown::tree)).isSameAs(before);
    }

    @Test
    void closingEndsTheWatchAndShowsNothing() {
        assertThat(door.watchers()).isEqualTo(1);
        fx(() -> {
            shown.select(leaf);
            shown.close();
        });
        assertThat(door.watchers()).isZero();
        edit(new Change.Rewrite(leaf, "too late"));
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        assertThat(call(shown::tree)).isNull();
        assertThat(call(shown::selected)).isNull();
        assertThat(call(shown::problem)).isNull();
    }

    @Test
    void openingAnotherProblemEndsTheWatchOfTheFirst() {
        Id other = Id.random();
        fx(() -> shown.open(door, other));
        assertThat(door.watchers()).isEqualTo(1);
        until(() -> shown.tree() != null);
        assertThat(call(() -> Objects.requireNonNull(shown.tree()).nodes().isEmpty())).isTrue();
    }

    private Change add(Id id, @Nullable Id parent, String text) {
        return new Change.AddThought(Thought.of(id, problem, parent, null, Kind.STEP, text));
    }

    private static String text(@Nullable Tree tree, Id id) {
        return Objects.requireNonNull(Objects.requireNonNull(tree).node(id)).text();
    }

    private void edit(Change... changes) {
        door.submit(Submission.of(Author.person("ada"), problem, changes)).join();
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private static <T> T call(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about in 10 s", e);
        }
    }
}
