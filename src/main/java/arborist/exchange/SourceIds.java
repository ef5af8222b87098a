package arborist.exchange;

import arborist.trace.ContentHash;
import arborist.trace.Id;

/**
 * The ids of what one record of a file holds, the same whenever and wherever the file is read.
 *
 * @param mapping the version of the way in which the format is mapped, so that a better mapping makes its own problems
 * @param record the number of the record in the file, from 0, broken ones counted
 */
public record SourceIds(ContentHash file, String format, String mapping, long record) {

    /**
     * The id of one thing.
     *
     * @param path what it is within its record, for example {@code step 2/candidate 7}
     */
    public Id of(String path) {
        return Id.derived(file.hex(), format, mapping, Long.toString(record), path);
    }
}
