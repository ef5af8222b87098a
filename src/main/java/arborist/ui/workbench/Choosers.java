package arborist.ui.workbench;

import arborist.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * Asks with the desktop's own dialogs.
 *
 * @param folder where sessions are kept, if anywhere in particular
 */
record Choosers(Stage stage, Supplier<Optional<Path>> folder) implements Ask {
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

    @Override
    public Optional<Path> folder(String title, Optional<Path> from) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        from.ifPresent(start -> chooser.setInitialDirectory(start.toFile()));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private FileChooser chooser(String title, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (patterns.contains(FileActs.SESSION)) {
            folder.get().ifPresent(start -> chooser.setInitialDirectory(start.toFile()));
        }
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(WORDS.say("choosers.fitting-files"), patterns));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(WORDS.say("choosers.all-files"), "*"));
        return chooser;
    }
}
