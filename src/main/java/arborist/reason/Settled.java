package arborist.reason;

import arborist.trace.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run settles on.
 *
 * @param chosen the leaves it chose, the best first
 * @param answer null where no answer was found
 * @param why in one sentence, for whoever asks how it came to that
 */
public record Settled(List<Id> chosen, @Nullable String answer, String why) {
    public Settled {
        chosen = List.copyOf(chosen);
    }

    public static Settled nothing(String why) {
        return new Settled(List.of(), null, why);
    }
}
