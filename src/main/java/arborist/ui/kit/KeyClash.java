package arborist.ui.kit;

import arborist.ui.kit.Act.Where;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.scene.input.KeyEvent;

/**
 * Finds what a key does already, where both could be meant. A view's own keys go before those of the page, so that the two may be the
 * same; and acts that come with the same key are never possible together.
 */
final class KeyClash {
    private final List<Act> acts;
    private final List<CheatSheet.Key> fixed;

    /**
     * @param acts all of the window
     * @param fixed keys that cannot be changed, such as those of the tree
     */
    KeyClash(List<Act> acts, List<CheatSheet.Key> fixed) {
        this.acts = acts;
        this.fixed = fixed;
    }

    /** The name of what has the key that was pressed, where the act were to have it. */
    Optional<String> of(Act act, KeyEvent pressed, String key) {
        String read = KeyText.of(ActDraft.combination(key));
        return other(act, (one, other) -> KeyRouter.matches(other, pressed)).or(() -> act.where().isOfView()
                ? Optional.empty()
                : fixed.stream().filter(f -> f.key().equalsIgnoreCase(read)).findFirst().map(CheatSheet.Key::name));
    }

    /** The name of what was given the key that the act has now. */
    Optional<String> of(Act act, KeyBook book) {
        return other(act, (one, other) -> book.isChanged(other) && other.key().equals(one.key()));
    }

    private Optional<String> other(Act act, BiPredicate<Act, Act> same) {
        return acts.stream().filter(a -> !a.id().equals(act.id()) && meet(a, act) && same.test(act, a))
                .findFirst().map(a -> a.name().getValue());
    }

    private static boolean meet(Act one, Act other) {
        boolean views = one.where().isOfView() || other.where().isOfView();
        return !views || one.where() == other.where() && page(one).equals(page(other));
    }

    /** While steps are labelled, pairs are not: acts of one page have ids that begin alike. */
    private static String page(Act act) {
        return act.where() == Where.LABELLING ? act.id().replaceAll("-.*", "") : "";
    }
}
