package arborist.trace;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The calls, samples and simulations that were taken back and may come back: what thoughts and runs say of themselves with
 * {@code removed}. They are kept apart, so that whoever counts or sums what is there need not look for what is not.
 */
public record TakenBack(PMap<Id, Call> calls, PMap<Id, SampleState> samples, PMap<Id, Backup> backups) {
    public static final TakenBack NOTHING =
            new TakenBack(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
}
