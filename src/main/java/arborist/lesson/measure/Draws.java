package arborist.lesson.measure;

import arborist.lesson.Problems;
import arborist.task.make.Distinct;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Makers;
import java.util.List;

/** Draws problems that the built-in model was never trained on, none twice. */
public final class Draws {
    private Draws() {}

    /** As many as are wanted, or all that there are; the same for the same seed. */
    public static List<Made> of(Problems.Drawn wanted) {
        return Distinct.heldOut(Makers.of(wanted.family()).orElseThrow(), wanted.levels(), wanted.count(),
                wanted.seed(),
                made -> suits(made, wanted.kinds()));
    }

    private static boolean suits(Made made, Problems.Kinds kinds) {
        return switch (kinds) {
            case ALL -> true;
            case NEW -> HeldOut.byTemplate(made);
            case KNOWN -> !HeldOut.byTemplate(made);
        };
    }
}
