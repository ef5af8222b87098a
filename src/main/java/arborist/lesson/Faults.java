package arborist.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in one file, so that its author can mend all of it at once. */
final class Faults {
    private static final int MOST = 20;

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        if (found.size() < MOST) {
            found.add(new Fault(file, line, sentence));
        }
    }

    void throwAny() throws BadLesson {
        if (!found.isEmpty()) {
            throw new BadLesson(found.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }
}
