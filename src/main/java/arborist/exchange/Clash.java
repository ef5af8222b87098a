package arborist.exchange;

import arborist.trace.Id;

/**
 * Something that two people did differently before their files were merged; nothing is lost, and one of the two stands.
 *
 * @param sentence who did what on each side, and what stands now
 */
public record Clash(Id problem, String sentence) {}
