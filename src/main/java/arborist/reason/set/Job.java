package arborist.reason.set;

import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Id;

/**
 * One run of a set: a problem and how it is to be gone about.
 *
 * @param marks what a run that is begun for it keeps of whoever wanted it
 */
public record Job(Id problem, Plan plan, Attributes marks) {

    public Job(Id problem, Plan plan) {
        this(problem, plan, Attributes.NONE);
    }
}
