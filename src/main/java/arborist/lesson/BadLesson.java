package arborist.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** A lesson's file cannot be taken as it is; the message tells each fault on a line. */
public final class BadLesson extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    BadLesson(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file; one or more. */
    public List<Fault> faults() {
        return faults;
    }
}
