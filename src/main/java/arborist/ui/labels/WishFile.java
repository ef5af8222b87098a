package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.label.queue.Sharing;
import arborist.label.queue.Stop;
import arborist.settings.QueueChoice;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A wish as it is kept between sittings; what a file holds that is no choice is as if nothing had been chosen. */
final class WishFile {
    private static final int MOST_NAMES = 200;

    private WishFile() {}

    static QueueChoice of(Wish wish, Ways ways) {
        return new QueueChoice(wish.order().id(), word(wish.kind()), word(wish.state()),
                wish.scores().scorer().orElse(""), wish.scores().least(), wish.scores().most(),
                wish.sharing().overlap(), wish.sharing().names(), wish.gold(), wish.seed(),
                wish.stop().labels().orElse(0), (int) wish.stop().work().orElse(Duration.ZERO).toMinutes(),
                ways.kept());
    }

    static Wish of(QueueChoice choice) {
        Wish usual = Wish.USUAL;
        String scorer = choice.scorer();
        return new Wish(Order.of(choice.order()).orElse(usual.order()),
                one(Wish.Kind.values(), choice.answers(), usual.kind()),
                one(Wish.State.values(), choice.state(), usual.state()),
                new Wish.Scores(scorer.isEmpty() ? Optional.empty() : Optional.of(scorer),
                        share(choice.leastScore(), 0), share(choice.mostScore(), 1)),
                new Sharing(share(choice.overlap(), 1), choice.names().stream().limit(MOST_NAMES).toList(), 0),
                Math.min(share(choice.gold(), 0), 0.5), stop(choice.stopLabels(), choice.stopMinutes()), choice.seed());
    }

    /** @param labels none or fewer for never, and {@code minutes} likewise */
    static Stop stop(int labels, int minutes) {
        return new Stop(labels > 0 ? OptionalInt.of(labels) : OptionalInt.empty(),
                minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty());
    }

    private static double share(double value, double otherwise) {
        return value >= 0 && value <= 1 ? value : otherwise;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        for (E one : all) {
            if (word(one).equals(word)) {
                return one;
            }
        }
        return otherwise;
    }
}
