package arborist.exchange.play;

import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the steps of a problem's edits at which a retelling stops, and tells each in words; whoever opens sessions knows how. */
public interface Teller {

    /**
     * A step.
     *
     * @param from after how many edits it begins
     * @param to after how many it is over
     * @param about the thought that it is about, null where it is about none
     * @param turn whether the search takes a turn there
     * @param settles whether the turn is that something was found right or wrong
     */
    record Step(int from, int to, @Nullable Id about, boolean turn, boolean settles) {}

    /**
     * A step in words.
     *
     * @param what what happened, in a few words
     * @param why why, whole sentences; empty where nothing says so
     * @param sample whether it tells a sample from its first step to its answer
     * @param unjudged the same without what is right and wrong
     * @param named the wrong step that the words speak of, null where they speak of none
     * @param bars the vote that is told of, null for none
     */
    record Words(String what, String why, boolean sample, Unjudged unjudged, @Nullable Id named, @Nullable Bars bars) {}

    /** A step in words that do not say what is right and wrong. */
    record Unjudged(String what, String why) {}

    /**
     * How a past is told.
     *
     * @param order all edits as they are told; empty where that is the order in which they were made
     * @param every where it stops at every step
     * @param samples where it stops after each sample as a whole; the same where there are no independent samples
     * @param many whether there are so many samples that wholes are what one wants to see
     */
    record Plot(List<Edit> order, List<Step> every, List<Step> samples, boolean many) {
        public Plot {
            order = List.copyOf(order);
            every = List.copyOf(every);
            samples = List.copyOf(samples);
        }
    }

    /** @param run the one run that is told, null for all */
    Plot plot(Iterable<Edit> edits, @Nullable Id run);

    Words words(List<Edit> edits, Tree before, Tree after);
}
