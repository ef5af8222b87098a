package arborist.lesson;

import java.util.List;
import java.util.stream.Stream;

/** The names of fields that each kind of block has. */
final class Known {
    private static final List<String> DRAWN = List.of("family", "level", "kinds", "seed");

    /** Those that may stand several times in one block. */
    static final List<String> REPEATED = List.of("paper", "series", "option", "right");

    private Known() {}

    static List<String> of(String kind) {
        return switch (kind) {
            case Block.HEADER -> List.of("title", "paper", "minutes");
            case "run" -> joined(joined(List.of("id", "title", "problem", "task", "gold", "count", "recording"), DRAWN),
                    WayReader.NAMES);
            case "curve" -> joined(List.of("id", "title", "problems", "along", "measure", "series"), DRAWN);
            case "claim" -> List.of("id", "say", "curve", "above", "below", "expect", "because");
            case "ask" -> List.of("id", "question", "option", "right", "run", "decide", "claim", "why");
            default -> List.of("run", "scorer");
        };
    }

    private static List<String> joined(List<String> own, List<String> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
