package arborist.trace;

import java.util.List;

/**
 * Says that a submission is on disk.
 *
 * @param edits those that were new, in order; one whose id was there already is not among them
 */
public record Receipt(Id group, List<Edit> edits) {
    public Receipt {
        edits = List.copyOf(edits);
    }
}
