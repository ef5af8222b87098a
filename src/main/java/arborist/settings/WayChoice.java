package arborist.settings;

/**
 * In which way somebody labels, as it is kept from one sitting to the next; what the words mean, the labelling page knows.
 *
 * @param manner what is asked
 * @param stopsAtError whether a solution is done at its first error
 * @param suggests whether what programs say is shown before a step is judged
 * @param showsGold whether the right answer is shown
 */
public record WayChoice(String manner, boolean stopsAtError, boolean suggests, boolean showsGold) {}
