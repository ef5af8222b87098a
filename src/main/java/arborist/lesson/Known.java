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
            case "header" -> List.of("title", "paper", "minutes");
            case "run" -> joined(List.of("id", "title", "problem", "task", "gold", "count", "recording"), DRAWN,
                    WayReader.NAMES);
            case "curve" -> joined(List.of("id", "title", "problems", "along", "measure", "series"), DRAWN);
            case "claim" -> List.of("id", "say", "curve", "above", "below", "expect", "because");
            case "ask" -> List.of("id", "question", "option", "right", "run", "decide", "claim", "why");
            default -> List.of("run", "scorer");
        };
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
