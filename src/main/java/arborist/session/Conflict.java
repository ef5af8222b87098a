package arborist.session;

import arborist.trace.Id;

/**
 * Something that two people did differently before their sessions were merged; nothing is lost, and one of the two stands.
 *
 * @param subject the thought, run, sample or problem it is about
 * @param sentence who did what on each side, and what stands now
 */
public record Conflict(Id problem, Id subject, String sentence) {}
