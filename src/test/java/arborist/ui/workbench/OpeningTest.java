package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Work;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the program could not open by itself at the start can be asked for again. */
@ExtendWith(ApplicationExtension.class)
class OpeningTest {
    @TempDir
    Path folder;

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<Path> taken = new CopyOnWriteArrayList<>();
    private final Overlay overlay = new Overlay();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(overlay, 400, 300));
        stage.show();
    }

    @Test
    void whatFailedIsOpenedWhenItIsAskedForAgain() throws Exception {
        Path file = folder.resolve("a.arborist");
        Files.writeString(file, "SQLite format 3\0 and nothing more", StandardCharsets.ISO_8859_1);
        try (Work work = new Work()) {
            Opening opening = new Opening(new Told(), work, overlay, new Releasing(), new Touched());
            fx(() -> opening.begin(file, () -> {}));
            until(() -> failures.size() == 1);
            Files.delete(file);
            fx(() -> opening.begin(file, () -> {}));
            until(() -> failures.size() == 2);
            Session.create(file).close();
            fx(() -> opening.open(file, () -> {}));
            until(() -> taken.contains(file));
            assertThat(failures).hasSize(2).allSatisfy(why -> assertThat(why).isNotBlank());
        }
    }

    /** Takes down what becomes of it. */
    private final class Told implements Opening.Into {
        @Override
        public @Nullable Path here() {
            return null;
        }

        @Override
        public void take(CompletableFuture<Session> opening, Runnable then) {
            var _ = opening.thenAccept(session -> {
                taken.add(session.file());
                session.close();
                then.run();
            });
        }

        @Override
        public void read(List<Path> logs) {
            failures.add("read " + logs);
        }

        @Override
        public void forget(Path file) {}

        @Override
        public void offer(Path file) {
            failures.add("offered " + file);
        }

        @Override
        public void tell(String sentence) {}

        @Override
        public void fail(String sentence) {
            failures.add(sentence);
        }
    }
}
