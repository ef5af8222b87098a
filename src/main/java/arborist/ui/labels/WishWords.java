package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says in a line which solutions are in the queue and when one stops: only what is not as usual. */
final class WishWords {
    private static final Words WORDS = Words.of(WishWords.class);

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
            words.add(score(wish.scores()));
        }
        if (wish.sharing().names().size() > 1) {
            words.add(WORDS.say("wish-words.for-all-of", percent(wish.sharing().overlap()),
                    String.join(", ", wish.sharing().names())));
        }
        if (wish.gold() > 0) {
            words.add(WORDS.say("wish-words.with-known-labels", percent(wish.gold())));
        }
        wish.stop().labels().ifPresent(n -> words.add(WORDS.say("wish-words.until", n)));
        wish.stop().work().map(Duration::toMinutes).ifPresent(n -> words.add(WORDS.say("wish-words.for-min", n)));
        return String.join(" · ", words);
    }

    private static String score(Wish.Scores scores) {
        String least = String.format(WORDS.language(), "%.2f", scores.least());
        String most = String.format(WORDS.language(), "%.2f", scores.most());
        return scores.scorer().map(name -> WORDS.say("wish-words.score-by", least, most, name))
                .orElseGet(() -> WORDS.say("wish-words.score", least, most));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
