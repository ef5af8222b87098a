package arborist.reason;

import java.util.List;

/** Something outside the model that says where a solution is wrong, and never what would be right. */
public interface Critic {

    /** Whether it reads the gold answer. */
    boolean oracle();

    /** A line for each faulty step, or else for the answer; empty where it finds no fault. */
    List<String> faults(Attempt attempt);

    /** Whether it finds the solution good enough to stop at. */
    boolean passes(Attempt attempt);
}
