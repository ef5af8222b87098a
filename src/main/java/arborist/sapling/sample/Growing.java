package arborist.sapling.sample;

import arborist.sapling.text.Mark;
import arborist.sapling.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A sample in the making: its text so far, held back as long as it may be the beginning of a stop text. */
final class Growing {
    final int number;
    final Cache cache;
    final RandomGenerator random;
    private final Settings settings;
    private final Vocabulary vocabulary;
    private final Listener listener;
    private final StringBuilder thinking = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Said.Token> tokens = new ArrayList<>();
    private boolean thinks;
    private int told;
    private Said.@Nullable End ended;

    Growing(int number, Cache cache, long seed, boolean thinks, Settings settings, Vocabulary vocabulary,
            Listener listener) {
        this.number = number;
        this.cache = cache;
        this.random = new SplittableRandom(seed);
        this.thinks = thinks;
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.listener = listener;
    }

    void take(Drawer.Drawn drawn) {
        tokens.add(new Said.Token(drawn.token(), vocabulary.text(drawn.token()), drawn.logProbability(),
                drawn.alternatives().stream().map(
                        a -> new Said.Token(a.token(), vocabulary.text(a.token()), a.logProbability(), List.of()))
                        .toList()));
        if (drawn.token() == Mark.END.token()) {
            end(Said.End.WHOLE);
        } else if (drawn.token() == Mark.THINK.token() || drawn.token() == Mark.THOUGHT.token()) {
            flush();
            thinks = drawn.token() == Mark.THINK.token();
            told = now().length();
        } else {
            now().append(vocabulary.text(drawn.token()));
            stopOrTell();
        }
        if (ended == null && tokens.size() >= settings.most()) {
            end(Said.End.LONG);
        }
    }

    /** The token to read next. */
    int last() {
        return tokens.getLast().id();
    }

    boolean ended() {
        return ended != null;
    }

    void end(Said.End why) {
        flush();
        ended = why;
        listener.ended(number, why);
    }

    Said said() {
        return new Said(thinking.toString(), text.toString(), tokens, ended == null ? Said.End.LEFT : ended);
    }

    private StringBuilder now() {
        return thinks ? thinking : text;
    }

    private void stopOrTell() {
        StringBuilder now = now();
        int held = 0;
        for (String stop : settings.stop()) {
            int at = now.indexOf(stop, Math.max(0, told - stop.length()));
            // A sample that goes on from the end of a step may begin with the stop text; that is no step.
            if (at >= 0 && !now.substring(0, at).isBlank()) {
                now.setLength(at);
                told = Math.min(told, at);
                end(Said.End.WHOLE);
                return;
            }
            for (int n = Math.min(stop.length() - 1, now.length()); n > held; n--) {
                if (now.substring(now.length() - n).equals(stop.substring(0, n))) {
                    held = n;
                }
            }
        }
        tell(now.length() - held);
    }

    private void flush() {
        tell(now().length());
    }

    private void tell(int to) {
        if (to > told) {
            listener.more(number, now().substring(told, to), thinks);
            told = to;
        }
    }
}
