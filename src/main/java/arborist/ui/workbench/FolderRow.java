package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which folder sessions are suggested to be kept in, and the example is copied to. */
final class FolderRow extends VBox {
    private static final Words WORDS = Words.of(FolderRow.class);
    private final Preferences preferences;
    private final Label where = Controls.wrapped("");
    private final Button reset;
    private String before = "";

    FolderRow(Preferences preferences, Ask ask) {
        super(4);
        this.preferences = preferences;
        where.setId("folder-where");
        Button choose = Controls.button(WORDS.say("folder-row.choose"), WORDS.say("folder-row.choose.tip"),
                () -> ask.folder(WORDS.say("folder-row.folder-for-sessions"), preferences.get().sessionFolder())
                        .ifPresent(this::choose));
        choose.setId("folder-choose");
        reset = Controls.button(WORDS.say("folder-row.reset"), WORDS.say("folder-row.reset.tip"), this::reset);
        reset.setId("folder-reset");
        getChildren().addAll(where, new FlowPane(8, 6, choose, reset));
        show();
    }

    private void choose(Path folder) {
        set(folder.toAbsolutePath().toString());
    }

    /** Gives up the folder; once more, and it is the one that was given up. */
    private void reset() {
        set(preferences.get().folder().isEmpty() ? before : "");
    }

    private void set(String folder) {
        before = preferences.get().folder();
        preferences.change(s -> s.withFolder(folder));
        show();
    }

    private void show() {
        String folder = preferences.get().folder();
        Optional<Path> there = preferences.get().sessionFolder();
        where.setText(folder.isEmpty() ? WORDS.say("folder-row.none")
                : there.isPresent() ? folder : WORDS.say("folder-row.not-there", folder));
        reset.setText(folder.isEmpty() && !before.isEmpty() ? WORDS.say("folder-row.take-back")
                : WORDS.say("folder-row.reset"));
        reset.setDisable(folder.isEmpty() && before.isEmpty());
    }
}
