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

/** Which solutions somebody labels is kept for each session by itself. */
class QueueChoicesTest {
    private static final QueueChoice CHOICE =
            new QueueChoice("random", "wrong", "open", "", 0.25, 1, 0.2, List.of("ada", "ben"), 0.1, 7, 50, 25,
                    new WayChoice("first_error", false, true, false));

    @TempDir
    static Path folder;

    @Test
    void whatWasChosenComesBackForItsSessionAlone() throws IOException {
        QueueChoices store = new QueueChoices(folder.resolve("queues"));
        Path one = folder.resolve("one.arborist");
        assertThat(store.load(one)).isEmpty();
        store.save(one, CHOICE);
        assertThat(store.load(one)).contains(CHOICE);
        assertThat(store.load(folder.resolve("two.arborist"))).isEmpty();
    }

    @Test
    void aFileOfAnEarlierVersionHasNoWay() throws IOException {
        QueueChoices store = new QueueChoices(folder.resolve("earlier"));
        Path one = folder.resolve("one.arborist");
        store.save(one, CHOICE);
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("earlier"))) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replaceAll("(?s),\\s*\"way\" : \\{.*?\\}", ""));
        QueueChoice kept = store.load(one).orElseThrow();
        assertThat(kept.way()).isNull();
        assertThat(kept.stopMinutes()).isEqualTo(25);
    }

    @Test
    void aFileThatIsNoChoiceIsTold() throws IOException {
        QueueChoices store = new QueueChoices(folder.resolve("broken"));
        Path one = folder.resolve("one.arborist");
        store.save(one, CHOICE);
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("broken"))) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{ no");
        assertThatThrownBy(() -> store.load(one)).isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
        Files.writeString(file, "{\"queue\":{\"names\":null}}");
        assertThatThrownBy(() -> store.load(one)).isInstanceOf(IOException.class);
    }
}
