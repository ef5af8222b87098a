package arborist.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.ResultFile;
import arborist.reason.set.RunSet;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Refused;
import arborist.trace.Submission;
import arborist.trace.Thought;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

    @Test
    void aResultThatFailedIsToldInGermanAndKeptInEnglish() throws Exception {
        String id = new CustomId(Id.random(), Id.random(), 0).toString();
        ResultFile file = new ResultFile(new ByteArrayInputStream(("{\"custom_id\":\"" + id
                + "\",\"response\":{\"status_code\":503,\"body\":{}}}\n{\"custom_id\":\"mine\"}")
                .getBytes(StandardCharsets.UTF_8)));
        ResultFile.Result failed = (ResultFile.Result) Objects.requireNonNull(file.next());
        assertThat(failed.why()).isEqualTo("Der Server antwortete mit Status 503.");
        assertThat(Words.<String, RuntimeException>inEnglish(failed::why))
                .isEqualTo("The server answered with status 503.");
        assertThat(((ResultFile.Bad) Objects.requireNonNull(file.next())).why())
                .startsWith("Sie beantwortet eine Anfrage, die Arborist nicht geschrieben hat");
    }

    @Test
    void aRunThatSomebodyLeadsIsRefusedInGerman() {
        Id run = Id.random();
        Refused refused = catchThrowableOfType(Refused.class, () -> RunSet.leave(run, Set.of(run)));
        assertThat(refused).hasMessage("Derselbe Lauf geht schon weiter.");
    }
}
