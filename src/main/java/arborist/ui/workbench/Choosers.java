package arborist.ui.workbench;

import arborist.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks with the desktop's own dialogs. */
record Choosers(Stage stage) implements Ask {
    private static final Words WORDS = Words.of(Choosers.class);

    @Override
    public Optional<Path> open(String title, List<String> patterns) {
        return Optional.ofNullable(chooser(title, patterns).showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> openAll(String title, List<String> patterns) {
        List<File> files = chooser(title, patterns).showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggested, List<String> patterns) {
        FileChooser chooser = chooser(title, patterns);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(String title, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(WORDS.say("choosers.fitting-files"), patterns));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(WORDS.say("choosers.all-files"), "*"));
        return chooser;
    }
}
