package arborist.reason.set;

import arborist.reason.Plan;
import arborist.trace.Id;

/** One run of a set: a problem and how it is to be gone about. */
public record Job(Id problem, Plan plan) {}
