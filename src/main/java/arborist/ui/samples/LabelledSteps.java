package arborist.ui.samples;

import arborist.label.mark.Eyes;
import arborist.label.mark.Marked;
import arborist.label.mark.SolutionMark;
import arborist.label.mark.StepMark;
import arborist.label.mark.Whose;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Node;
import arborist.trace.Thing;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What annotators said of the samples that are shown, as chips; looked up once for each tree. */
final class LabelledSteps {
    private static final Words WORDS = Words.of(LabelledSteps.class);
    private final Shown shown;
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
    private @Nullable Tree tree;
    private Eyes eyes = Eyes.CLOSED;
    private Marked marked = Marked.NOTHING;

    LabelledSteps(Shown shown) {
        this.shown = shown;
        shown.treeProperty().addListener((o, before, now) -> {
            if (shown.edits() == null || changed()) {
                any.set(now != null && now.nodes().values().stream()
                        .anyMatch(node -> !node.findings().labels().isEmpty()));
            }
        });
    }

    /** Whether anybody said anything of the problem that is shown. */
    ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** What was said of a step; empty where nothing was. */
    List<Label> of(Node step) {
        StepMark mark = now().steps().getOrDefault(step.id(), StepMark.NONE);
        return mark == StepMark.NONE ? List.of() : List.of(chip(mark, mark.glyph() + " " + mark.words()));
    }

    /** What was said of a whole sample. */
    List<Label> of(Column column) {
        return marks(column).stream().map(mark -> chip(mark.mark(), words(mark))).toList();
    }

    /** The same for those who hear it; empty where nothing was said. */
    String spoken(Column column) {
        String step = column.steps().stream().map(node -> now().steps().getOrDefault(node.id(), StepMark.NONE))
                .filter(mark -> mark != StepMark.NONE)
                .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()))
                .entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> e.getValue() + " " + e.getKey().words()).collect(Collectors.joining(", "));
        String whole = marks(column).stream().map(mark -> who(mark) + mark.words()).collect(Collectors.joining(", "));
        return (step.isEmpty() ? "" : WORDS.say("labelled-steps.labelled-steps", step))
                + (whole.isEmpty() ? "" : ", " + whole);
    }

    /** Whether something was said, or taken back, between the tree that was shown before and the one that is. */
    boolean changed() {
        List<Edit> edits = shown.edits();
        return edits != null && edits.stream().map(Edit::change).anyMatch(change -> switch (change) {
            case Change.AddLabel _ -> true;
            case Change.Remove(var thing) -> thing.type() == Thing.Type.LABEL;
            case Change.Restore(var thing) -> thing.type() == Thing.Type.LABEL;
            default -> false;
        });
    }

    private List<SolutionMark> marks(Column column) {
        return now().solutions().getOrDefault(column.leaf().id(), List.of());
    }

    private String words(SolutionMark mark) {
        return who(mark) + mark;
    }

    /** One who sees their own labels alone knows whose they are. */
    private String who(SolutionMark mark) {
        return eyes.whose() == Whose.MINE ? "" : mark.voice() + ": ";
    }

    private static Label chip(StepMark mark, String words) {
        Label chip = Controls.label(words, "chip", switch (mark) {
            case GREAT -> "good";
            case BAD -> "bad";
            case APART, UNSURE -> "warn";
            case OKAY, NONE -> "plain";
        });
        chip.setMaxWidth(Label.USE_PREF_SIZE);
        return Controls.describe(chip, WORDS.say("labelled-steps.label", words), words);
    }

    @SuppressWarnings("ReferenceEquality") // another tree is another object; comparing two thought by thought would cost a frame
    private Marked now() {
        Tree here = shown.tree();
        if (here != tree || !shown.eyes().equals(eyes)) {
            tree = here;
            eyes = shown.eyes();
            marked = here == null ? Marked.NOTHING : Marked.of(here, eyes);
        }
        return marked;
    }
}
