package arborist.ui.tend;

import arborist.answer.text.Splitter;
import arborist.label.cut.Cuts;
import arborist.label.cut.Recut;
import arborist.reason.Splitting;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Chooses how the text of a chain is split into steps, and shows what they would be. */
public final class SplitEditor extends Editor {
    private static final Words WORDS = Words.of(SplitEditor.class);
    private static final int SHOWN = 12;

    private final ComboBox<Way> ways = new ComboBox<>();
    private final TextField stops = new TextField();
    private final Label preview = Controls.wrapped("", "muted", "small");
    private final Tree tree;
    private final List<arborist.trace.Node> chain;
    private final Saving saving;

    /** Where a step ends. */
    enum Way {
        LINES, PARAGRAPHS, NUMBERED, SENTENCES, STOPS;

        @Override
        public String toString() {
            return WORDS.of("split-editor.way", this);
        }
    }

    /** Makes the split and says how that went. */
    @FunctionalInterface
    public interface Saving {
        void save(Recut split, Runnable done, Consumer<String> failed);
    }

    /** @param chain at least one thought, each the parent of the next */
    public SplitEditor(String title, Tree tree, List<arborist.trace.Node> chain, Saving saving) {
        super(title, WORDS.say("split-editor.split"));
        this.tree = tree;
        this.chain = chain;
        this.saving = saving;
        ways.setId("split-way");
        ways.getItems().setAll(Way.values());
        ways.setValue(Way.LINES);
        Controls.describe(ways, WORDS.say("split-editor.where-steps-end"),
                WORDS.say("split-editor.where-one-step-ends-and"));
        stops.setId("split-stops");
        stops.setPromptText(WORDS.say("split-editor.separated-by-blanks-such-as"));
        Controls.describe(stops, WORDS.say("split-editor.stop-strings-separated-by-blanks"),
                WORDS.say("split-editor.a-step-ends-after-each"));
        preview.setId("split-preview");
        ways.valueProperty().addListener((o, before, now) -> tell());
        stops.textProperty().addListener((o, before, now) -> tell());
        body(ways, Controls.shown(stops, ways.valueProperty().isEqualTo(Way.STOPS)), preview);
        tell();
    }

    @Override
    public Node first() {
        return ways;
    }

    @Override
    protected void save() {
        try {
            Recut split = split();
            if (split.same()) {
                failed(WORDS.say("split-editor.these-are-the-steps-that"));
            } else {
                saving.save(split, this::saved, this::failed);
            }
        } catch (Refused e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private Recut split() {
        return new Cuts(tree, Splitting.between(tree, chain.getFirst())).anew(chain, switch (ways.getValue()) {
            case LINES -> Splitter.lines();
            case PARAGRAPHS -> Splitter.paragraphs();
            case NUMBERED -> Splitter.numbered();
            case SENTENCES -> Splitter.sentences();
            case STOPS -> Splitter.after(Stream.of(stops.getText().strip().split("\\s+"))
                    .map(stop -> stop.replace("\\n", "\n")).toList());
        });
    }

    private void tell() {
        List<String> steps;
        try {
            steps = split().texts();
        } catch (Refused e) {
            preview.setText(e.getMessage());
            return;
        }
        preview.setText(
                WORDS.say("split-editor.steps", steps.size()) + "\n"
                        + IntStream.range(0, Math.min(SHOWN, steps.size()))
                                .mapToObj(i -> (i + 1) + "  " + Phrase.of(steps.get(i)))
                                .collect(Collectors.joining("\n"))
                        + (steps.size() > SHOWN ? "\n…" : ""));
    }
}
