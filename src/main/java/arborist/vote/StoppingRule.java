package arborist.vote;

import java.util.List;

/** When enough samples were drawn. It reads them in their order, whichever ended first. */
public sealed interface StoppingRule permits FixedSamples, BetaRule, WindowRule {

    /** As the command line and tables call it. */
    String name();

    /**
     * Judges samples one after another.
     *
     * @param choices for each spent sample in its order which answer it gave, -1 where it gave none
     * @return whether one may stop here, having looked at all of them
     */
    Stop after(List<Integer> choices);

    /** Whether the samples of a tally are enough. */
    default Stop after(Tally tally) {
        return after(tally.choices());
    }

    /**
     * Where the rule would have stopped, had the samples been drawn one by one.
     *
     * @return the first stop; where there is none, what the rule says of all samples
     */
    default Stop replay(Tally tally) {
        List<Integer> choices = tally.choices();
        return after(choices.subList(0, stopsAt(choices)));
    }

    /** After how many samples it stops first, reading them one by one; where it never does, how many there are. */
    default int stopsAt(List<Integer> choices) {
        for (int n = 1; n < choices.size(); n++) {
            if (after(choices.subList(0, n)).stops()) {
                return n;
            }
        }
        return choices.size();
    }

    /**
     * What a rule says.
     *
     * @param samples how many it looked at
     * @param why in words
     */
    record Stop(boolean stops, int samples, String why) {}
}
