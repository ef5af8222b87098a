package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Thought;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session says no in the reader's language, whichever thread found out; what is kept of it is English. */
class RefusalsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void anEditIsRefusedInGermanAndKeptInEnglish(@TempDir Path folder) throws Exception {
        Id nowhere = Id.random();
        try (Session session = Session.create(folder.resolve("s.arborist"))) {
            CompletionException thrown = catchThrowableOfType(CompletionException.class,
                    () -> session.submit(Submission.of(Author.person("ada"), nowhere, new Change.AddThought(
                            Thought.of(Id.random(), nowhere, null, null, Kind.PROBLEM, "2 + 2")))).join());
            Refused refused = (Refused) Objects.requireNonNull(thrown.getCause());
            assertThat(refused).hasMessage("In dieser Sitzung gibt es keine Aufgabe " + nowhere
                    + "; fügen Sie sie zuerst hinzu.");
            assertThat(Words.<String, RuntimeException>inEnglish(() -> String.valueOf(refused.getMessage())))
                    .isEqualTo("There is no problem " + nowhere + " in this session; add it first.");
        }
    }

    @Test
    void aFileThatIsNoSessionIsRefusedInGerman(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.arborist"), "no session at all, whatever its name says");
        Refused refused = catchThrowableOfType(Refused.class, () -> Session.open(file));
        assertThat(refused).hasMessageStartingWith("a.arborist ist keine Arborist-Sitzung");
    }
}
