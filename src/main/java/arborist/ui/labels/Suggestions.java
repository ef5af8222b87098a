package arborist.ui.labels;

import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What programs say of a step, as labels in the session tell. */
final class Suggestions {
    private Suggestions() {}

    /**
     * What one program says of a step.
     *
     * @param words for people
     */
    record One(String program, Rating rating, String words) {}

    static List<One> of(Case current, int step) {
        Node node = current.solution().steps().get(step);
        TreeSet<Voice> programs = new TreeSet<>();
        current.solution().steps().forEach(s -> s.findings().labels().forEach(label -> Voice.of(label)
                .filter(voice -> voice.kind() == Voice.Kind.AUTO).ifPresent(programs::add)));
        List<One> all = new ArrayList<>();
        for (Voice program : programs) {
            Rating rating = StepLabels.of(current.solution(), program).ratings().get(step);
            Optional<Label> soft = Said.ofStep(node, program, Schemes.SOFT);
            Optional<Label> own = Said.ofStep(node, program, Schemes.STEP_RATING);
            if (rating.speaks() || soft.isPresent()) {
                String says = switch (rating) {
                    case GOOD -> "good";
                    case NEUTRAL -> "okay";
                    case BAD -> "bad";
                    case UNSURE, MISSING -> "";
                };
                String share = soft.map(label -> (says.isEmpty() ? "" : ", ") + label.value() + " right").orElse("");
                String why = own.map(Label::remark).filter(r -> !r.isEmpty()).map(r -> " (" + r + ")").orElse("");
                all.add(new One(program.name(), rating, program.name() + ": " + says + share + why));
            }
        }
        return all;
    }

    /** All of them in one line, as a label keeps what was shown beforehand; empty where none says anything. */
    static Optional<String> words(Case current, int step) {
        List<One> all = of(current, step);
        return all.isEmpty() ? Optional.empty()
                : Optional.of(String.join("; ", all.stream().map(One::words).toList()));
    }
}
