package arborist.app.command;

import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Suggested;
import arborist.label.time.Pace;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What is told of agreement.
 *
 * @param all everybody who labelled anything, with the number of labels
 * @param compared those whose labels were compared, in the order of the agreement's annotators
 * @param times of those, how many labels have a time and how long these took together
 */
record AgreementFigures(SortedMap<Voice, Integer> all, List<Voice> compared, List<Times> times, Agreement agreement,
        Suggested suggested) {

    /** How long somebody's labels took. */
    record Times(long labels, long millis) {
        static final Times NONE = new Times(0, 0);

        Times plus(long more) {
            return new Times(labels + 1, millis + more);
        }

        OptionalDouble perHour() {
            return Pace.perHour(labels, millis);
        }
    }

    /** Why there are no figures, in a sentence; empty where there are. */
    String lacking() {
        if (compared.size() < 2) {
            return compared.isEmpty()
                    ? all.isEmpty() ? "Nobody has labelled anything here yet."
                            : "No person has labelled anything here yet; --with auto compares programs."
                    : "Only " + Words.plain(compared.getFirst().toString())
                            + " is compared; agreement is between two or more, see --annotators and --with.";
        }
        return agreement.units() > 0 ? ""
                : "No two of them have judged the same " + agreement.about().unit(1) + ".";
    }
}
