package arborist.ui.labels;

import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of the step that is judged, next to it: what else follows the same step, whether a model or a person wrote it. One of
 * the cards, the first of which is the step itself, is chosen to be rated.
 */
final class Beside {
    private static final int CLOSED = -1;

    private final Shown shown;
    private final Supplier<Voice> voice;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", CLOSED);

    /** @param voice whose labels are given now */
    Beside(Shown shown, Supplier<Voice> voice) {
        this.shown = shown;
        this.voice = voice;
    }

    /** Which card is chosen, from 0; -1 where the alternatives are not shown. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isOpen() {
        return chosen.get() != CLOSED;
    }

    /** The step and its alternatives as they are now; the step alone where it has none. */
    List<Node> cards(Node step) {
        Tree tree = shown.tree();
        Node now = tree == null ? null : tree.node(step.id());
        Id parent = step.thought().parent();
        if (tree == null || now == null || parent == null) {
            return List.of(step);
        }
        return Stream.concat(Stream.of(now),
                tree.children(parent).stream().filter(n -> !n.id().equals(step.id()))).toList();
    }

    /** Shows them, with the first that has no label chosen, or hides them; false where there are none. */
    boolean turn(Node step) {
        List<Node> cards = cards(step);
        if (isOpen()) {
            close();
        } else if (cards.size() > 1) {
            int open = next(cards, 0);
            chosen.set(open < 0 ? 0 : open);
        }
        return cards.size() > 1;
    }

    void close() {
        chosen.set(CLOSED);
    }

    /** The alternative that is chosen, null where it is the step itself or nothing. */
    @Nullable Node alternative(Node step) {
        List<Node> cards = cards(step);
        return chosen.get() > 0 && chosen.get() < cards.size() ? cards.get(chosen.get()) : null;
    }

    /** Goes to another card; false, and all is closed, where there is none. */
    boolean move(Node step, int by) {
        int to = chosen.get() + by;
        boolean there = isOpen() && to >= 0 && to < cards(step).size();
        chosen.set(there ? to : CLOSED);
        return there;
    }

    /** A card was rated: on to the next that has no label; false, and all is closed, where none is left. */
    boolean next(Node step) {
        int next = isOpen() ? next(cards(step), chosen.get() + 1) : CLOSED;
        chosen.set(next);
        return next != CLOSED;
    }

    /** What the annotator said of one of the cards. */
    Rating rating(Node card) {
        return Said.ofStep(card, voice.get(), Schemes.STEP_RATING).map(label -> Rating.of(label.value()))
                .orElse(Rating.MISSING);
    }

    private int next(List<Node> cards, int from) {
        for (int i = from; i < cards.size(); i++) {
            if (rating(cards.get(i)) == Rating.MISSING) {
                return i;
            }
        }
        return CLOSED;
    }
}
