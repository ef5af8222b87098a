package arborist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that were begun come back word for word, each session's by itself. */
class DraftStoreTest {
    @TempDir
    Path folder;

    private final Draft draft = new Draft("note", "p", "t", "two\nlines, \"quoted\" and a \u2603");

    @Test
    void comesBackForItsSessionAlone() throws IOException {
        DraftStore store = new DraftStore(folder.resolve("drafts"));
        Path session = folder.resolve("a.arborist");
        assertThat(store.load(session)).isEmpty();
        store.save(session, List.of(draft));
        assertThat(new DraftStore(folder.resolve("drafts")).load(session)).containsExactly(draft);
        assertThat(store.load(folder.resolve("b.arborist"))).isEmpty();
        assertThat(store.load(folder.resolve("x").resolve("..").resolve("a.arborist"))).containsExactly(draft);
    }

    @Test
    void nothingBegunLeavesNoFile() throws IOException {
        DraftStore store = new DraftStore(folder);
        store.save(folder.resolve("a.arborist"), List.of(draft));
        store.save(folder.resolve("a.arborist"), List.of());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aBrokenFileIsToldAndLeftAsItIs() throws IOException {
        DraftStore store = new DraftStore(folder);
        Path session = folder.resolve("a.arborist");
        store.save(session, List.of(draft));
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{\"drafts\":");
        assertThatThrownBy(() -> store.load(session)).isInstanceOf(IOException.class).hasMessageContaining("read");
        assertThat(file).hasContent("{\"drafts\":");
    }
}
