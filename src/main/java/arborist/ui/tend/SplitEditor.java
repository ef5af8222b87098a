package arborist.ui.tend;

import arborist.answer.text.Splitter;
import arborist.label.cut.Cuts;
import arborist.label.cut.Recut;
import arborist.reason.Splitting;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.ui.kit.Controls;
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
    private static final int SHOWN = 12;

    private final ComboBox<Way> ways = new ComboBox<>();
    private final TextField stops = new TextField();
    private final Label preview = Controls.wrapped("", "muted", "small");
    private final Tree tree;
    private final List<arborist.trace.Node> chain;
    private final Saving saving;

    /** Where a step ends. */
    enum Way {
        LINES("At each line"), PARAGRAPHS("At blank lines"), NUMBERED("At numbered lines"),
        SENTENCES("At each sentence"), STOPS("After stop strings");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Makes the split and says how that went. */
    @FunctionalInterface
    public interface Saving {
        void save(Recut split, Runnable done, Consumer<String> failed);
    }

    /** @param chain at least one thought, each the parent of the next */
    public SplitEditor(String title, Tree tree, List<arborist.trace.Node> chain, Saving saving) {
        super(title, "Split");
        this.tree = tree;
        this.chain = chain;
        this.saving = saving;
        ways.setId("split-way");
        ways.getItems().setAll(Way.values());
        ways.setValue(Way.LINES);
        Controls.describe(ways, "Where steps end", "Where one step ends and the next begins");
        stops.setId("split-stops");
        stops.setPromptText("separated by blanks, such as .  ; \\n");
        Controls.describe(stops, "Stop strings, separated by blanks",
                "A step ends after each of these; \\n stands for a line break");
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
                failed("These are the steps that it has now; choose another way, or leave with Esc.");
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
        preview.setText(steps.size() + (steps.size() == 1 ? " step:\n" : " steps:\n")
                + IntStream.range(0, Math.min(SHOWN, steps.size()))
                        .mapToObj(i -> (i + 1) + "  " + Phrase.of(steps.get(i)))
                        .collect(Collectors.joining("\n"))
                + (steps.size() > SHOWN ? "\n…" : ""));
    }
}
