package arborist.label.auto;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Voice;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what a program found in place of what it said before: what is the same stays, so that nothing is there twice. */
final class Renewal {
    private final Voice voice;
    private final NewLabel by;
    private final List<Change> changes = new ArrayList<>();

    private Renewal(String annotator) {
        voice = Voice.auto(annotator);
        by = NewLabel.auto(annotator);
    }

    /**
     * The changes that a finding comes to.
     *
     * @param done steps that were renewed before, with another solution
     */
    static List<Change> of(String annotator, Solution solution, Found found, Set<Id> done) {
        Renewal renewal = new Renewal(annotator);
        for (Node step : solution.steps()) {
            StepFound said = found.steps().get(step.id());
            if (said != null && !done.contains(step.id())) {
                renewal.step(step, said);
            }
        }
        found.first().ifPresent(first -> renewal.first(solution, first));
        return renewal.changes;
    }

    /** The value of a share, short enough to read and exact enough for any number of rollouts. */
    static String text(double share) {
        String text = String.format(Locale.ROOT, "%.6f", share).replaceAll("0+$", "");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void step(Node step, StepFound said) {
        renew(step, Schemes.STEP_RATING, said.rating() == Rating.MISSING ? null
                : by.remark(said.why()).step(step, said.rating()));
        renew(step, Schemes.SOFT, said.soft().isEmpty() ? null
                : by.remark(said.why()).step(step, Schemes.SOFT, text(said.soft().getAsDouble())));
    }

    private void first(Solution solution, FirstError first) {
        renew(solution.last(), Schemes.FIRST_ERROR, by.firstError(solution, first));
    }

    private void renew(Node node, String scheme, @Nullable Label next) {
        List<Label> before = node.findings().labels().stream().filter(l -> voice.said(l, scheme)).toList();
        Optional<Label> same = before.stream().filter(label -> next != null && isSame(label, next)).findFirst();
        before.stream().filter(label -> !same.equals(Optional.of(label)))
                .forEach(label -> changes.add(NewLabel.remove(label)));
        if (next != null && same.isEmpty()) {
            changes.add(new Change.AddLabel(next));
        }
    }

    private static boolean isSame(Label before, Label next) {
        return Objects.equals(before.value(), next.value()) && before.text().equals(next.text())
                && before.target().equals(next.target());
    }
}
