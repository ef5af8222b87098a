package arborist.reason.batch;

import arborist.llm.Request;
import arborist.trace.Id;

/**
 * What a run waits for.
 *
 * @param first the index of the first of its samples that are missing
 * @param request for all that are missing
 */
public record Letter(Id problem, Id run, int first, Request request) {}
