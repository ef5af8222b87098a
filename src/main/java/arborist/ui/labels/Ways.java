package arborist.ui.labels;

import arborist.settings.WayChoice;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which way somebody labels.
 *
 * @param stopsAtError whether a solution is done at its first error
 * @param suggests whether what programs say is shown before a step is judged
 * @param showsGold whether the right answer is shown, as far as the project allows it
 */
record Ways(Manner manner, boolean stopsAtError, boolean suggests, boolean showsGold) {
    static final Ways USUAL = new Ways(Manner.EACH_STEP, true, false, true);

    /** As a file keeps it; what a file holds that is no choice is as if nothing had been chosen. */
    static Ways of(@Nullable WayChoice kept) {
        return kept == null ? USUAL
                : new Ways(Stream.of(Manner.values()).filter(m -> word(m).equals(kept.manner())).findFirst()
                        .orElse(USUAL.manner), kept.stopsAtError(), kept.suggests(), kept.showsGold());
    }

    WayChoice kept() {
        return new WayChoice(word(manner), stopsAtError, suggests, showsGold);
    }

    private static String word(Manner manner) {
        return manner.name().toLowerCase(Locale.ROOT);
    }
}
