package arborist.llm.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model answered comes back, whatever the order in which it is asked again. */
class PlaybackTest {
    @TempDir
    private Path folder;

    @Test
    void eachRequestGetsItsOwnAnswersBack() throws Exception {
        Path file = folder.resolve("run.jsonl");
        Recorder recorder = new Recorder(new Counting(), file);
        List<Delta> deltas = new ArrayList<>();
        Reply a1 = recorder.answer(ask("a"), deltas::add);
        Reply b1 = recorder.answer(ask("b"), _ -> {});
        Reply a2 = recorder.answer(ask("a"), _ -> {});

        Playback playback = Playback.of(file, "counting", false);
        assertThat(playback.abilities()).isEqualTo(new Abilities(true, false, true));
        List<Delta> again = new ArrayList<>();
        assertThat(playback.answer(ask("b"), _ -> {})).isEqualTo(b1);
        assertThat(playback.answer(ask("a"), again::add)).isEqualTo(a1);
        assertThat(playback.answer(ask("a"), _ -> {})).isEqualTo(a2);
        assertThat(again).isEqualTo(deltas);
        assertThat(a1).isNotEqualTo(a2);

        assertThat(Objects.requireNonNull(playback.answer(ask("a"), _ -> {}).trouble()).sentence())
                .contains("only 2 answers");
        assertThat(Objects.requireNonNull(playback.answer(ask("c"), _ -> {}).trouble()).sentence())
                .contains("no answer to this request");
        Request hotter = Request.of("a", Request.Sampling.PLAIN.hot(0.5));
        assertThat(playback.answer(hotter, _ -> {}).trouble()).isNotNull();
    }

    @Test
    void callsAtOnceAreToldApart() throws Exception {
        Path file = folder.resolve("run.jsonl");
        Recorder recorder = new Recorder(new Counting(), file);
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            replies.add(recorder.answer(ask("question " + i), _ -> {}));
        }
        Playback playback = Playback.of(file, "counting", false);
        List<Thread> threads = new ArrayList<>();
        AtomicInteger same = new AtomicInteger();
        for (int i = 19; i >= 0; i--) {
            int at = i;
            threads.add(Thread.ofVirtual().start(() -> {
                try {
                    same.addAndGet(playback.answer(ask("question " + at), _ -> {}).equals(replies.get(at)) ? 1 : 0);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(same.get()).isEqualTo(20);
    }

    @Test
    void aLineThatWasCutOffIsLeftOut() throws Exception {
        Path file = folder.resolve("run.jsonl");
        Reply whole = new Recorder(new Counting(), file).answer(ask("a"), _ -> {});
        Files.writeString(file, "{\"model\":\"coun", StandardOpenOption.APPEND);
        assertThat(Playback.of(file, "counting", true).answer(ask("a"), _ -> {})).isEqualTo(whole);
        assertThatThrownBy(() -> Playback.of(file, "another", false)).isInstanceOf(IOException.class)
                .hasMessageContaining("no answer of another");
        Files.writeString(file, "\n{}\nno recording\n{}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Playback.of(file, "counting", false)).isInstanceOf(IOException.class);
    }

    /** All of it is kept while it is played. */
    @Test
    void whatIsTooLargeToBeKeptIsRefusedUnread() throws Exception {
        Path file = folder.resolve("huge.jsonl");
        new Recorder(new Counting(), file).answer(ask("a"), _ -> {});
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength((256L << 20) + 1);
        }
        assertThatThrownBy(() -> Playback.of(file, "counting", false)).isInstanceOf(IOException.class)
                .hasMessage("huge.jsonl is too large to be played.");
    }

    @Test
    void whatIsNoTextIsNoRecording() throws Exception {
        Path file = folder.resolve("run.jsonl");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> Playback.of(file, "counting", false)).isInstanceOf(IOException.class)
                .hasMessageContaining("run.jsonl is no recording: it is no text in UTF-8");
    }

    private static Request ask(String question) {
        return Request.of(question, Request.Sampling.PLAIN);
    }

    /** Says something else each time. */
    private static final class Counting implements LanguageModel {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Abilities abilities() {
            return new Abilities(true, false, true);
        }

        @Override
        public Reply answer(Request request, Consumer<Delta> deltas) {
            String text = request.messages().getFirst().text() + " 🌳 " + times.incrementAndGet();
            deltas.accept(new Delta.Thinking(0, "hm"));
            deltas.accept(new Delta.Text(0, text));
            deltas.accept(new Delta.Ended(0, Finish.BROKEN));
            Payload payload = Payload.of(Payload.JSON, ("{\"a\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
            return new Reply(List.of(new Reply.Call(payload, payload, Attributes.NONE, new Attributes("{\"n\":1}"),
                    Attributes.NONE, new Usage(1L, null, 2L, 3L, new BigDecimal("0.000012")), 5, 6L, 7,
                    List.of(new Reply.Choice(0, text, "hm", Finish.BROKEN, List.of(new Reply.Token("a", -0.25,
                            List.of(new Reply.Alternative("b", -1.5)))))),
                    new Trouble(Trouble.Kind.BROKEN, "it broke off"))));
        }
    }
}
