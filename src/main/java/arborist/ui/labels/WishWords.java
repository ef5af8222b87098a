package arborist.ui.labels;

import arborist.label.queue.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a line which solutions are in the queue and when one stops: only what is not as usual. */
final class WishWords {
    private WishWords() {}

    static String of(Wish wish) {
        List<String> words = new ArrayList<>();
        if (wish.order() != Order.AS_GIVEN) {
            words.add(wish.order().words());
        }
        if (wish.kind() != Wish.Kind.ALL) {
            words.add(wish.kind().toString());
        }
        if (wish.state() != Wish.State.ANY) {
            words.add(wish.state().toString());
        }
        if (!wish.scores().passesAll()) {
            words.add(String.format(Locale.ROOT, "score %.2f to %.2f%s", wish.scores().least(), wish.scores().most(),
                    wish.scores().scorer().map(name -> " by " + name).orElse("")));
        }
        if (wish.sharing().names().size() > 1) {
            words.add(percent(wish.sharing().overlap()) + " for all of " + String.join(", ", wish.sharing().names()));
        }
        if (wish.gold() > 0) {
            words.add(percent(wish.gold()) + " with known labels");
        }
        wish.stop().labels().ifPresent(n -> words.add("until " + n + (n == 1 ? " label" : " labels")));
        wish.stop().work().map(Duration::toMinutes).ifPresent(n -> words.add("for " + n + " min"));
        return String.join(" · ", words);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
