package arborist.sapling.text;

import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.List;
import java.util.Optional;

/**
 * Reads questions that somebody typed.
 *
 * @param makers of the families that a model knows
 */
public record Questions(List<Maker> makers) {
    public Questions {
        makers = List.copyOf(makers);
    }

    public static Questions standard() {
        return new Questions(Makers.standard());
    }

    /** The question as a model knows such questions; empty where it is of no family. */
    public Optional<String> read(String typed) {
        return makers.stream().map(maker -> maker.reworded(typed.strip())).flatMap(Optional::stream).findFirst();
    }
}
