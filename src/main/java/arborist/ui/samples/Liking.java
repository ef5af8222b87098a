package arborist.ui.samples;

import arborist.answer.like.Meaning;
import arborist.answer.like.NoMeaning;
import arborist.trace.Tree;
import arborist.vote.Vote;
import arborist.vote.like.FreeAnswers;
import arborist.vote.like.Likeness;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Groups free answers by meaning beside the FX thread; one at a time, of which the newest counts. */
final class Liking {
    private final Meaning meaning;
    private final ReadOnlyObjectWrapper<@Nullable Likeness> likeness = new ReadOnlyObjectWrapper<>(this, "likeness");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Asked last;
    private int asks;

    private record Asked(Tree tree, Vote vote, double threshold) {
        boolean isLike(Asked other) {
            return threshold == other.threshold && vote.problem().equals(other.vote.problem())
                    && vote.voters().equals(other.vote.voters());
        }
    }

    Liking(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The groups, null while there are none. */
    ReadOnlyObjectProperty<@Nullable Likeness> likenessProperty() {
        return likeness.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; below 0 where nothing is being done. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there are no groups, in a sentence; empty where nothing is in the way. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Asks for the groups of a vote, unless they are there or on their way. */
    void ask(Tree tree, Vote vote, double threshold) {
        Asked asked = new Asked(tree, vote, threshold);
        if (last != null && last.isLike(asked)) {
            return;
        }
        forget();
        last = asked;
        AtomicBoolean stop = stopped;
        int number = asks;
        progress.set(0);
        Thread.ofPlatform().daemon().name("meaning").start(() -> work(asked, number, stop));
    }

    /** Stops; what was grouped until then is shown. */
    void cancel() {
        stopped.set(true);
    }

    /** Stops and shows nothing. */
    void forget() {
        stopped.set(true);
        stopped = new AtomicBoolean();
        last = null;
        asks++;
        likeness.set(null);
        failure.set("");
        progress.set(-1);
    }

    private void work(Asked asked, int number, AtomicBoolean stop) {
        try {
            List<FreeAnswers.Free> free = FreeAnswers.of(asked.tree, asked.vote);
            Likeness now = Likeness.of(free, asked.threshold, meaning, stop::get,
                    done -> tell(number, () -> progress.set((double) done / Math.max(1, free.size()))));
            tell(number, () -> {
                likeness.set(now);
                progress.set(-1);
            });
        } catch (NoMeaning e) {
            tell(number, () -> {
                failure.set(String.valueOf(e.getMessage()));
                progress.set(-1);
            });
        }
    }

    private void tell(int number, Runnable now) {
        Platform.runLater(() -> {
            if (number == asks) {
                now.run();
            }
        });
    }
}
