package arborist.exchange.label;

import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last word of one annotator, person or program, on one thing.
 *
 * @param value as the label has it, null where it was left without one
 */
record Voice(Mark.Source source, String annotator, @Nullable String value) {

    /** All last words on a thought under a scheme, gold and automatic ones too; of labels of another wording none counts. */
    static List<Voice> on(Node node, Predicate<Target> target, String scheme) {
        if (node.findings().allLabels().isEmpty()) {
            return List.of();
        }
        Map<String, Voice> last = new LinkedHashMap<>();
        for (Label label : node.findings().labels()) {
            if (Scheme.plain(label.scheme()).equals(scheme) && target.test(label.target()) && !node.isStale(label)) {
                Mark.Source source = Scheme.source(label.scheme());
                String speaker = source + " " + label.annotator();
                // The last word stands last, whoever spoke first.
                last.remove(speaker);
                last.put(speaker, new Voice(source, label.annotator(), label.value()));
            }
        }
        return new ArrayList<>(last.values());
    }

    boolean sameSpeaker(Voice other) {
        return source == other.source && annotator.equals(other.annotator);
    }

    Voice with(@Nullable String other) {
        return new Voice(source, annotator, other);
    }
}
