package arborist.label.cut;

import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels that come of old ones, each by the same annotator. An old one says the same thing of the same target but once. */
final class GivenLabels {
    private final List<Change> changes = new ArrayList<>();
    private final Set<Id> given = new HashSet<>();

    List<Change> changes() {
        return changes;
    }

    /** The label as it is, on another target. */
    void keep(Label label, Target target, TextVersion version) {
        give(label, target, label.scheme(), label.value(), label.tookMillis(), version);
    }

    void give(Label old, Target target, String scheme, @Nullable String value, @Nullable Long millis,
            TextVersion version) {
        Id id = Id.derived("cut", old.id().toString(), target.toString(), scheme);
        if (given.add(id)) {
            changes.add(new Change.AddLabel(new Label(id, target, scheme, old.guideline(), value, old.annotator(),
                    millis, old.suggestion(), version, old.remark())));
        }
    }
}
