package arborist.app.bench;

import arborist.trace.Id;
import java.util.HashMap;
import java.util.Map;

/** Watches, pulse by pulse, how texts that are being written grow on the screen. */
final class ShownTexts {
    private final Map<Id, Integer> lengths = new HashMap<>();
    private long first;
    private long last;
    private int steps;

    /** @param texts as they were painted last */
    void look(Map<Id, String> texts) {
        boolean grew = false;
        for (Map.Entry<Id, String> text : texts.entrySet()) {
            Integer before = lengths.put(text.getKey(), text.getValue().length());
            grew |= before == null || before < text.getValue().length();
        }
        if (grew) {
            last = System.nanoTime();
            first = first == 0 ? last : first;
            steps++;
        }
    }

    /** Of how many of the streams some text was on the screen before it was whole, 0 to 1. */
    double share(int streams) {
        return Math.min(1, lengths.size() / (double) streams);
    }

    /** How often a second the text on the screen grew, from when it first did until it last did. */
    double stepsPerSecond() {
        return last == first ? 0 : steps / ((last - first) / 1e9);
    }
}
