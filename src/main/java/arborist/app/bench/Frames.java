package arborist.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times taken, and how they are spread. */
final class Frames {
    private final List<Long> nanos = new ArrayList<>();

    void add(long time) {
        nanos.add(time);
    }

    /** In milliseconds. */
    double median() {
        return percentile(50);
    }

    /** The time that so many in a hundred were no longer than, in milliseconds. */
    double percentile(int share) {
        if (nanos.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int at = (int) Math.ceil(sorted.size() * share / 100.0) - 1;
        return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / 1e6;
    }
}
