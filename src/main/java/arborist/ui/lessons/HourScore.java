package arborist.ui.lessons;

import arborist.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How often the class guessed right within the last hour, over all lessons; the first guess at a question counts. For the FX thread. */
public final class HourScore {
    private static final Words WORDS = Words.of(HourScore.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Guess> guesses = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    record Guess(boolean right, Instant at) {}

    public HourScore(InstantSource clock) {
        this.clock = clock;
    }

    /** For example {@code 3 of 4 guessed right}; empty where nothing was guessed. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** @param question what tells it from all others */
    void guessed(String question, boolean right) {
        guesses.putIfAbsent(question, new Guess(right, clock.instant()));
        tell();
    }

    /** What one class has guessed. */
    record Kept(Map<String, Guess> guesses) {
        Kept {
            guesses = Collections.unmodifiableMap(new LinkedHashMap<>(guesses));
        }
    }

    Kept kept() {
        return new Kept(guesses);
    }

    /** Begins a new hour, as with another class. */
    void begin() {
        goOn(new Kept(Map.of()));
    }

    /** Goes on with a class that was here before. */
    void goOn(Kept before) {
        guesses.clear();
        guesses.putAll(before.guesses());
        tell();
    }

    /** Forgets what is more than an hour ago. */
    void refresh() {
        tell();
    }

    int right() {
        forget();
        return (int) guesses.values().stream().filter(Guess::right).count();
    }

    int all() {
        forget();
        return guesses.size();
    }

    private void forget() {
        Instant from = clock.instant().minus(HOUR);
        guesses.values().removeIf(guess -> guess.at().isBefore(from));
    }

    static String words(int right, int all) {
        return WORDS.say("hour-score.guessed", right, all);
    }

    private void tell() {
        words.set(all() == 0 ? "" : words(right(), all()));
    }
}
