package arborist.ui.tree;

import arborist.trace.Node;
import arborist.trace.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what to what each scorer's scores go: what it says itself, else what was seen of it. */
final class Ends {
    /** One scorer's ends, and how many thoughts it scored. */
    record Range(String scorer, double from, double to, int thoughts, boolean higherIsBetter) {
        /** Where a value lies between the worst, 0, and the best, 1. */
        double share(double value) {
            double share = to > from ? Math.clamp((value - from) / (to - from), 0, 1) : 0.5;
            return higherIsBetter ? share : 1 - share;
        }
    }

    private final Map<String, Range> ranges = new HashMap<>();

    static Ends of(List<Node> nodes) {
        Ends ends = new Ends();
        for (Node node : nodes) {
            node.score().ifPresent(ends::add);
        }
        return ends;
    }

    double share(Score score) {
        Range range = ranges.get(score.scorer().name());
        return range == null || score.min() != null && score.max() != null ? own(score).share(score.value())
                : range.share(score.value());
    }

    /** Those of the scorer that scored most thoughts. */
    Optional<Range> main() {
        Range main = null;
        for (Range range : ranges.values()) {
            if (main == null || range.thoughts > main.thoughts) {
                main = range;
            }
        }
        return Optional.ofNullable(main);
    }

    private void add(Score score) {
        ranges.merge(score.scorer().name(), own(score), (a, b) -> new Range(a.scorer, Math.min(a.from, b.from),
                Math.max(a.to, b.to), a.thoughts + 1, a.higherIsBetter));
    }

    private static Range own(Score score) {
        return new Range(score.scorer().name(), or(score.min(), score.value()), or(score.max(), score.value()), 1,
                score.higherIsBetter());
    }

    private static double or(@Nullable Double end, double value) {
        return end == null ? value : end;
    }
}
