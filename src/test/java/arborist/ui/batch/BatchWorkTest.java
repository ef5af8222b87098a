package arborist.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.app.models.RunKit;
import arborist.batch.BatchOrder;
import arborist.exchange.questions.Question;
import arborist.llm.openai.Presets;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.ui.run.Choices;
import arborist.ui.run.RunServices;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a batch is what became of it, whenever somebody stops it. */
class BatchWorkTest {
    private static final BatchOrder ORDER = new BatchOrder(BatchOrder.technique("cot", 1), "m", Presets.OPENAI, 1,
            null, null, null, false);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasWrittenBeforeItWasStoppedIsTold() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        BatchWork.Written all = write(List.of("What is 1 + 1?"), () -> asked.incrementAndGet() < 0);
        assertThat(all.stopped()).isFalse();
        int last = asked.getAndSet(0);
        BatchWork.Written late = write(List.of("What is 1 + 1?"), () -> asked.incrementAndGet() > last);
        assertThat(late.files()).hasSize(1).allMatch(Files::exists);
        assertThat(BatchWords.of(late)).startsWith("Wrote 1 request of 1 run to ");
        asked.set(0);
        BatchWork.Written stopped = write(List.of("What is 1 + 1?"), () -> asked.incrementAndGet() >= last);
        assertThat(stopped.files()).isEmpty();
        assertThat(BatchWords.of(stopped))
                .isEqualTo("Stopped, and no file was written. One run was put down as waiting; undo takes it back.");
    }

    @Test
    void aQuestionThatIsRefusedIsToldBesideTheFileOfTheOthers() throws Exception {
        BatchWork.Written written = write(List.of("What is 1 + 1?", "What is " + "1 + ".repeat(8_000_000) + "1?"),
                () -> false);
        assertThat(written.files()).hasSize(1);
        assertThat(BatchWords.of(written)).startsWith("Wrote 1 request of 1 run to " + written.files().getFirst()
                + "; 1 problem could not be asked: ").contains("million signs");
        assertThat(BatchWords.of(write(List.of("What is " + "1 + ".repeat(8_000_000) + "1?"), () -> false)))
                .startsWith("Wrote no requests of no run; 1 problem could not be asked: ");
    }

    private BatchWork.Written write(List<String> texts, BooleanSupplier cancelled) throws Exception {
        Path own = Files.createTempDirectory(folder, "s");
        Keys keys = new Keys(null, Map.of());
        Choices choices =
                (Choices) Proxy.newProxyInstance(Choices.class.getClassLoader(), new Class<?>[] {Choices.class},
                        (proxy, method, arguments) -> "free");
        List<Question> questions = texts.stream().map(text -> new Question(text, List.of())).toList();
        try (Session session = Session.create(own.resolve("s.arborist"));
                RunKit kit = new RunKit(own, () -> keys, "test")) {
            RunServices running = new RunServices(opened -> {
                throw new IllegalStateException();
            }, choices, opened -> {
                throw new IllegalStateException();
            }, kit::by);
            return new BatchWork(session, running, "ada", Set.of()).write(
                    new BatchCard.Wish(ORDER, List.of(), questions, null), own.resolve("r.jsonl"), (done, all) -> {
                    }, cancelled);
        }
    }
}
