package arborist.ui.labels;

import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What programs say of a step, as labels in the session tell. */
final class Suggestions {
    private static final Words WORDS = Words.of(Suggestions.class);

    private Suggestions() {}

    /**
     * What one program or person says of a step.
     *
     * @param words for people
     */
    record One(String who, Rating rating, String words) {}

    /** What programs say of a step. */
    static List<One> of(Case current, int step) {
        return of(current, step, Voice.Kind.AUTO);
    }

    /** What people say of a step, for whoever settles what holds. */
    static List<One> people(Case current, int step) {
        return of(current, step, Voice.Kind.PERSON);
    }

    private static List<One> of(Case current, int step, Voice.Kind kind) {
        Node node = current.solution().steps().get(step);
        TreeSet<Voice> voices = new TreeSet<>();
        current.solution().steps().forEach(s -> s.findings().labels().forEach(label -> Voice.of(label)
                .filter(voice -> voice.kind() == kind).ifPresent(voices::add)));
        List<One> all = new ArrayList<>();
        for (Voice one : voices) {
            Rating rating = StepLabels.of(current.solution(), one).ratings().get(step);
            Optional<Label> soft = Said.ofStep(node, one, Schemes.SOFT);
            Optional<Label> own = Said.ofStep(node, one, Schemes.STEP_RATING);
            if (rating.speaks() || soft.isPresent()) {
                List<String> says = new ArrayList<>();
                if (rating.speaks()) {
                    says.add(WORDS.of("suggestions.rating", rating));
                }
                soft.ifPresent(label -> says.add(WORDS.say("suggestions.right", String.valueOf(label.value()))));
                String why = own.filter(l -> !l.remark().isEmpty())
                        .map(l -> " (" + (l.byProgram() ? Kept.shown(l.remark()) : l.remark()) + ")")
                        .orElse("");
                all.add(new One(one.name(), rating, one.name() + ": " + String.join(", ", says) + why));
            }
        }
        return all;
    }

    /** All of them in one line, as a label keeps what was shown beforehand, in English; empty where none says anything. */
    static Optional<String> words(Case current, int step) {
        List<One> all = Words.<List<One>, RuntimeException>inEnglish(() -> of(current, step));
        return all.isEmpty() ? Optional.empty()
                : Optional.of(String.join("; ", all.stream().map(One::words).toList()));
    }
}
