package arborist.task.make;

import arborist.task.word.Templates;
import java.util.List;
import java.util.Optional;

/** The makers that there are. */
public final class Makers {
    private Makers() {}

    public static List<Maker> standard() {
        return List.of(new ArithmeticMaker(), new WordMaker(Templates.standard()), PuzzleMaker.countdown(),
                PuzzleMaker.game24());
    }

    /** The maker of a family. */
    public static Optional<Maker> of(String family) {
        return standard().stream().filter(maker -> maker.family().equals(family)).findFirst();
    }
}
