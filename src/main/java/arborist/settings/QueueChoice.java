package arborist.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which solutions of a session somebody labels and in which way, as it is kept from one sitting to the next; what the words mean, the labelling page
 * knows.
 *
 * @param answers which answers the solutions have
 * @param state what was said of them
 * @param scorer whose scores count; empty for the mean of all
 * @param overlap the share that is for everybody, 0 to 1
 * @param names of all annotators, none where one labels alone
 * @param gold the share of solutions with known labels that are hidden among the others
 * @param stopLabels after how many labels a sitting ends, 0 for never
 * @param stopMinutes after how many minutes of work it ends, 0 for never
 * @param way null where none was chosen yet
 */
public record QueueChoice(String order, String answers, String state, String scorer, double leastScore,
        double mostScore, double overlap, List<String> names, double gold, long seed, int stopLabels,
        int stopMinutes, @Nullable WayChoice way) {
    public QueueChoice {
        names = List.copyOf(names);
    }
}
