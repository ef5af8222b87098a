package arborist.ui.set;

import arborist.exchange.questions.Question;
import arborist.exchange.questions.QuestionFile;
import arborist.session.QuestionRow;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which problems: all of the session, those that the filter shows, those that are selected, or the questions of a file. */
public final class SourceRow extends VBox {
    private static final Words WORDS = Words.of(SourceRow.class);
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton all = choice("set-all", WORDS.say("source-row.every-problem-of-the-session"));
    private final RadioButton filtered = choice("set-filtered", WORDS.say("source-row.the-problems-that-the-list"));
    private final RadioButton selected =
            choice("set-selected", WORDS.say("source-row.the-problems-that-are-selected"));
    private final RadioButton file = choice("set-file", WORDS.say("source-row.json-lines-with-question-and"));
    private final Label told = Controls.wrapped("", "muted", "small");
    private final Button choose;
    private final Picked picked;
    private final Supplier<Optional<Path>> ask;
    private List<QuestionRow> session = List.of();
    private @Nullable Path from;
    private List<Question> read = List.of();
    private Runnable changed = () -> {
    };

    /** What of a session's problems somebody looks at. */
    public interface Picked {
        /** Those that the list lets through. */
        Set<Id> filtered();

        Set<Id> selected();
    }

    /** @param ask which file, on the FX thread */
    public SourceRow(Picked picked, Supplier<Optional<Path>> ask) {
        super(6);
        this.picked = picked;
        this.ask = ask;
        choose = Controls.button(WORDS.say("source-row.choose-a-file"), WORDS.say("source-row.asks-for-a-file-of"),
                this::choose);
        choose.setId("set-file-choose");
        HBox row = new HBox(10, file, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        file.setText(WORDS.say("source-row.the-questions-of-a-file"));
        file.setDisable(true);
        told.setId("set-told");
        getChildren().addAll(all, filtered, selected, row, Controls.shown(told, told.textProperty().isNotEmpty()));
        group.selectedToggleProperty().addListener((o, before, now) -> changed.run());
        show(List.of());
    }

    /** Takes the keyboard: the choice that stands, or the way to a first one. */
    public Node first() {
        return group.getSelectedToggle() instanceof Node chosen ? chosen : choose;
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Offers the problems of the session. */
    public void show(List<QuestionRow> rows) {
        session = rows;
        offer(all, WORDS.say("source-row.all-problems-of-this-session"), rows.size());
        offer(filtered, WORDS.say("source-row.those-that-the-filter-shows"), of(picked.filtered()).size());
        offer(selected, WORDS.say("source-row.those-that-are-selected"), of(picked.selected()).size());
        filtered.setVisible(!filtered.isDisable() && of(picked.filtered()).size() < rows.size());
        filtered.setManaged(filtered.isVisible());
        if (group.getSelectedToggle() == null && !rows.isEmpty()) {
            all.setSelected(true);
        }
        changed.run();
    }

    public List<QuestionRow> problems() {
        return all.isSelected() ? session : filtered.isSelected() ? of(picked.filtered())
                : selected.isSelected() ? of(picked.selected()) : List.of();
    }

    public List<Question> questions() {
        return file.isSelected() ? read : List.of();
    }

    /** Where the questions stand, null where none of a file are asked. */
    public @Nullable Path file() {
        return file.isSelected() ? from : null;
    }

    private List<QuestionRow> of(Set<Id> ids) {
        return session.stream().filter(q -> ids.contains(q.problem())).toList();
    }

    private void choose() {
        ask.get().ifPresent(path -> Fx.then(CompletableFuture.supplyAsync(() -> read(path),
                Thread::startVirtualThread), found -> take(path, found), told::setText));
    }

    private void take(Path path, QuestionFile.Read found) {
        from = path;
        read = found.questions();
        file.setDisable(read.isEmpty());
        file.setText(WORDS.say("source-row.the-questions-of", path.getFileName(), read.size()));
        String bad =
                found.bad().isEmpty() ? ""
                        : WORDS.say("source-row.lines-cannot-be-read-and", found.bad().size(), found.bad().getFirst());
        told.setText(read.isEmpty() ? WORDS.say("source-row.there-is-no-question-in", path.getFileName(), bad) : bad);
        if (!read.isEmpty()) {
            file.setSelected(true);
        }
        changed.run();
    }

    private static QuestionFile.Read read(Path path) {
        try {
            return QuestionFile.of(path);
        } catch (IOException e) {
            throw new Refused(
                    WORDS.say("source-row.cannot-be-read", path.getFileName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void offer(RadioButton button, String words, int count) {
        button.setText(words + " (" + count + ")");
        button.setDisable(count == 0);
        button.setVisible(count > 0);
        button.setManaged(count > 0);
    }

    private RadioButton choice(String id, String tip) {
        RadioButton button = Controls.describe(new RadioButton(), tip, tip);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        return button;
    }
}
