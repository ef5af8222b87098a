package arborist.ui.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window: always copied, so that they stay where and as they are. */
final class Drops {
    private final Node target;
    private final Consumer<List<Path>> take;

    /**
     * @param target is outlined while files hang over the window
     * @param take is handed what was dropped
     */
    Drops(Node target, Consumer<List<Path>> take) {
        this.target = target;
        this.take = take;
    }

    void install(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragExited(event -> outline(false));
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            outline(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        outline(false);
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            take.accept(files);
        }
    }

    private void outline(boolean hanging) {
        target.getStyleClass().remove("drop-target");
        if (hanging) {
            target.getStyleClass().add("drop-target");
        }
    }
}
