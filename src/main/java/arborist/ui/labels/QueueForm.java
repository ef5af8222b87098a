package arborist.ui.labels;

import arborist.label.queue.Order;
import arborist.label.queue.Sharing;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the fields of a wish, as it was typed. */
record QueueForm(Order order, String seed, Wish.Kind kind, Wish.State state, String least, String most, String scorer,
        String names, String overlap, String gold, String labels, String minutes) {
    private static final Words WORDS = Words.of(QueueForm.class);
    private static final int MOST = 1_000_000;

    static QueueForm of(Wish wish) {
        return new QueueForm(wish.order(), String.valueOf(wish.seed()), wish.kind(), wish.state(),
                score(wish.scores().least(), 0), score(wish.scores().most(), 1), wish.scores().scorer().orElse(""),
                String.join(", ", wish.sharing().names()),
                wish.sharing().names().size() < 2 ? "20" : percent(wish.sharing().overlap()), percent(wish.gold()),
                wish.stop().labels().isPresent() ? String.valueOf(wish.stop().labels().getAsInt()) : "",
                wish.stop().work().map(time -> String.valueOf(time.toMinutes())).orElse(""));
    }

    /**
     * What was meant.
     *
     * @param me who labels
     * @throws IllegalArgumentException with a sentence that says what to do
     */
    Wish wish(String me) {
        List<String> all = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (all.size() > 1 && !all.contains(me)) {
            throw new IllegalArgumentException(
                    WORDS.say("queue-form.your-name-is-not-among", me));
        }
        double from = number(least, 0, 0, 1, WORDS.say("queue-form.the-least-score"));
        double to = number(most, 1, 0, 1, WORDS.say("queue-form.the-greatest-score"));
        if (from > to) {
            throw new IllegalArgumentException(WORDS.say("queue-form.the-least-score-is-above"));
        }
        Sharing sharing = all.size() < 2 ? Sharing.ALL
                : new Sharing(number(overlap, 20, 0, 100, WORDS.say("queue-form.the-share-for-everybody")) / 100, all,
                        0);
        return new Wish(order, kind, state,
                new Wish.Scores(scorer.isEmpty() ? Optional.empty() : Optional.of(scorer), from, to), sharing,
                number(gold, 0, 0, 50, WORDS.say("queue-form.the-share-of-hidden-gold")) / 100,
                WishFile.stop(whole(labels, WORDS.say("queue-form.stop-labels")),
                        whole(minutes, WORDS.say("queue-form.stop-minutes"))),
                (long) number(seed, 1, -MOST, MOST, WORDS.say("queue-form.the-number-of-the-random")));
    }

    private static double number(String text, double otherwise, double least, double most, String what) {
        String plain = text.strip().replace(',', '.').replace("%", "").strip();
        if (plain.isEmpty()) {
            return otherwise;
        }
        if (plain.matches("-?[0-9]{1,7}(\\.[0-9]{1,6})?|\\.[0-9]{1,6}")) {
            double value = Double.parseDouble(plain);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                WORDS.say("queue-form.number", what, least, most));
    }

    private static int whole(String text, String wrong) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return 0;
        }
        if (!plain.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(wrong);
        }
        return Integer.parseInt(plain);
    }

    private static String score(double value, double otherwise) {
        return value == otherwise ? "" : plain(value);
    }

    private static String percent(double share) {
        return plain(Math.round(share * 10_000) / 100.0);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
