package arborist.task.make;

import arborist.task.word.Templates;
import java.util.List;
import java.util.Optional;

/** The makers that there are. */
public final class Makers {
    private static final List<Maker> STANDARD = List.of(new ArithmeticMaker(), new WordMaker(Templates.standard()),
            PuzzleMaker.countdown(), PuzzleMaker.game24());

    private Makers() {}

    public static List<Maker> standard() {
        return STANDARD;
    }

    /** The maker of a family. */
    public static Optional<Maker> of(String family) {
        return standard().stream().filter(maker -> maker.family().equals(family)).findFirst();
    }
}
