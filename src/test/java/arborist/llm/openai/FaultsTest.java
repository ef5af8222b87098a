package arborist.llm.openai;

import static arborist.llm.openai.RawServer.STREAM;
import static arborist.llm.openai.RawServer.delta;
import static arborist.llm.openai.RawServer.finish;
import static arborist.llm.openai.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.http.Caps;
import arborist.llm.http.Manners;
import arborist.llm.http.Secret;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, the state is clear, what came is kept, and a sentence says what to do. */
@Timeout(60)
class FaultsTest {

    @Test
    void nobodyThere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Asked asked = Asked.of("http://localhost:" + port + "/v1");
        expect(asked, Trouble.Kind.UNREACHABLE, "Start the server");
        assertThat(asked.reply().choices()).isEmpty();
        assertThat(asked.reply().calls().getFirst().received()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"401,KEY", "403,KEY", "402,CREDIT", "400,REFUSED", "404,REFUSED", "413,REFUSED", "307,REFUSED"})
    void notAskedAgain(int status, Trouble.Kind kind) throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, error(status, "", "no, " + Asked.KEY)))) {
            Asked asked = Asked.of(server.baseUrl());
            expect(asked, kind, "no");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 529})
    void askedAgainUntilItGoesWell(int status) throws Exception {
        try (RawServer server = new RawServer(
                (_, out, time) -> write(out,
                        time < 2 ? error(status, "", "busy") : STREAM + delta("42") + finish("stop")))) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.PATIENT, Asked.question());
            assertThat(asked.reply().trouble()).isNull();
            assertThat(asked.choice().text()).isEqualTo("42");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"429,BUSY", "503,SERVER", "408,SERVER"})
    void givenUpInTheEnd(int status, Trouble.Kind kind) throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, error(status, "", "busy")))) {
            expect(Asked.of(Presets.OTHER, server.baseUrl(), Asked.PATIENT, Asked.question()), kind, "later");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void retryAfter() throws Exception {
        assertThat(tries("Retry-After: -3\r\n")).isEqualTo(3);
        assertThat(tries("Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME
                .format(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1)) + "\r\n")).isEqualTo(3);
        assertThat(tries("Retry-After: soon\r\n")).isEqualTo(3);
        // A day is longer than anybody waits: it is said at once instead.
        assertThat(tries("Retry-After: 86400\r\n")).isEqualTo(1);
    }

    @Test
    void waitsAsLongAsItIsTold() throws Exception {
        try (RawServer server = new RawServer((_, out, time) -> write(out,
                time == 0 ? error(429, "Retry-After: 1\r\n", "slow down") : STREAM + delta("42") + finish("stop")))) {
            long started = System.nanoTime();
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.PATIENT, Asked.question());
            assertThat(asked.reply().trouble()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void noCreditIsNotBusy() throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, response(429, "",
                "{\"error\":{\"message\":\"You exceeded your quota\",\"code\":\"insufficient_quota\"}}")))) {
            expect(Asked.of(server.baseUrl()), Trouble.Kind.CREDIT, "Add some");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anErrorInsideAnAnswer() throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, response(200, "",
                "{\"error\":{\"message\":\"bad key\",\"code\":401}}")))) {
            expect(Asked.of(server.baseUrl()), Trouble.Kind.KEY, "bad key");
        }
        try (RawServer server = new RawServer((_, out, _) -> write(out, STREAM + delta("The ans")
                + "data: {\"error\":{\"message\":\"provider is down\",\"code\":502}}\n\n"))) {
            Asked asked = Asked.of(server.baseUrl());
            expect(asked, Trouble.Kind.SERVER, "provider is down");
            partial(asked, "The ans");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void noFinishReason() throws Exception {
        try (RawServer server =
                new RawServer((_, out, _) -> write(out, STREAM + delta("The ans") + "data: [DONE]\n\n"))) {
            Asked asked = Asked.of(server.baseUrl());
            expect(asked, Trouble.Kind.BROKEN, "without saying that it was done");
            partial(asked, "The ans");
        }
    }

    @Test
    void resetInTheMiddle() throws Exception {
        try (RawServer server = new RawServer((client, out, _) -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(delta("The ans")));
            Thread.sleep(100);
            client.setSoLinger(true, 0);
        })) {
            Asked asked = Asked.of(server.baseUrl());
            expect(asked, Trouble.Kind.BROKEN, "broke off");
            partial(asked, "The ans");
            // What was told once is not told again.
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void resetBeforeTheFirstText() throws Exception {
        try (RawServer server = new RawServer((client, out, time) -> {
            if (time == 0) {
                write(out, STREAM + "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\"}}]}\n\n");
                client.setSoLinger(true, 0);
            } else {
                write(out, STREAM + delta("42") + finish("stop"));
            }
        })) {
            Asked asked = Asked.of(server.baseUrl());
            assertThat(asked.reply().trouble()).isNull();
            assertThat(asked.deltas()).containsExactly(new Delta.Begun(0, 0), new Delta.Text(0, "42"),
                    new Delta.Ended(0, Finish.STOP));
        }
    }

    @Test
    void stalls() throws Exception {
        try (RawServer server = new RawServer((_, _, _) -> Thread.sleep(30_000))) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.HASTY, Asked.question());
            expect(asked, Trouble.Kind.STALLED, "no text");
            assertThat(asked.deltas()).isEmpty();
        }
        try (RawServer server = new RawServer((_, out, _) -> {
            write(out, STREAM + delta("The ans"));
            Thread.sleep(30_000);
        })) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.HASTY, Asked.question());
            expect(asked, Trouble.Kind.STALLED, "stopped in the middle");
            partial(asked, "The ans");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {": keep-alive\n\n", "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"}}]}\n\n"})
    void signsOfLifeAreNoProgress(String sign) throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> {
            write(out, STREAM);
            while (true) {
                write(out, sign);
                Thread.sleep(20);
            }
        })) {
            expect(Asked.of(Presets.OTHER, server.baseUrl(), Asked.HASTY, Asked.question()), Trouble.Kind.STALLED,
                    "no text");
        }
    }

    @Test
    void endlessOutput() throws Exception {
        RawServer.Play endless = (_, out, _) -> {
            write(out, STREAM);
            while (true) {
                write(out, delta("and so on "));
                Thread.sleep(1);
            }
        };
        try (RawServer server = new RawServer(endless)) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), capped(new Caps(1 << 20, 1 << 20, 500)),
                    Asked.question());
            expect(asked, Trouble.Kind.TOO_LONG, "limit of tokens");
            assertThat(asked.choice().text()).hasSizeBetween(500, 520).startsWith("and so on and");
        }
        try (RawServer server = new RawServer(endless)) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), capped(new Caps(1 << 20, 5_000, 1 << 20)),
                    Asked.question());
            expect(asked, Trouble.Kind.TOO_LONG, "limit of tokens");
            assertThat(asked.choice().text()).startsWith("and so on and");
        }
        try (RawServer server = new RawServer(endless)) {
            Manners short_ = Asked.manners(Duration.ofSeconds(30), Duration.ofMillis(1500), Caps.STANDARD);
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), short_, Asked.question());
            expect(asked, Trouble.Kind.TOO_LONG, "more time");
            assertThat(asked.choice().text()).startsWith("and so on and");
        }
    }

    @Test
    void aFrameWithoutEnd() throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, STREAM + delta("The ans") + "data: {"
                + "x".repeat(5000)))) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), capped(new Caps(1000, 1 << 20, 1 << 20)),
                    Asked.question());
            expect(asked, Trouble.Kind.TOO_LONG, "cut");
            partial(asked, "The ans");
        }
    }

    @Test
    void brokenJson() throws Exception {
        try (RawServer server = new RawServer(
                (_, out, _) -> write(out, STREAM + delta("The ans") + "data: {\"choices\":[{\n\n" + delta("wer")))) {
            Asked asked = Asked.of(server.baseUrl());
            expect(asked, Trouble.Kind.UNREADABLE, "broken JSON");
            partial(asked, "The ans");
        }
    }

    @Test
    void aWebPage() throws Exception {
        for (int status : List.of(200, 404)) {
            try (RawServer server = new RawServer(
                    (_, out, _) -> write(out, response(status, "", "\n<!doctype html><title>Log in</title>")))) {
                expect(Asked.of(server.baseUrl()), Trouble.Kind.UNREADABLE, "web page");
            }
        }
    }

    @Test
    void thinkingUsedAllTokens() throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, STREAM + finish("length")))) {
            Asked asked = Asked.of(server.baseUrl());
            assertThat(asked.reply().trouble()).isNull();
            assertThat(asked.choice().text()).isEmpty();
            assertThat(asked.choice().finish()).isEqualTo(Finish.LENGTH);
        }
    }

    @Test
    void cutAnywhere() throws Exception {
        String stream = ": hi\r\n\r\n" + delta("sechs – 🌳").replace("\n", "\r\n")
                + "data: {\"choices\":[{\"index\":0,\r\ndata: \"delta\":{\"content\":\" mal\"}}]}\r\n\r\n"
                + finish("stop").stripTrailing();
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < bytes.length; cut += 31) {
            int at = cut;
            try (RawServer server = new RawServer((_, out, _) -> {
                write(out, STREAM);
                out.write(bytes, 0, at);
                out.flush();
                Thread.sleep(3);
                out.write(bytes, at, bytes.length - at);
            })) {
                Asked asked = Asked.of(server.baseUrl());
                assertThat(asked.reply().trouble()).isNull();
                assertThat(asked.choice().text()).isEqualTo("sechs – 🌳 mal");
                assertThat(asked.told()).isEqualTo("sechs – 🌳 mal");
            }
        }
    }

    @Test
    void whatBreaksAfterTheEndIsOfNoMatter() throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> {
            write(out, STREAM + delta("42") + finish("stop"));
            Thread.sleep(30_000);
        })) {
            Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.HASTY, Asked.question());
            assertThat(asked.reply().trouble()).isNull();
            assertThat(asked.choice().finish()).isEqualTo(Finish.STOP);
        }
    }

    @Test
    void interrupting() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = new RawServer((_, out, _) -> {
            write(out, STREAM);
            try {
                while (true) {
                    write(out, delta("more "));
                    Thread.sleep(10);
                }
            } catch (IOException e) {
                gone.countDown();
            }
        }); Connections connections = Asked.connections(Manners.STANDARD)) {
            LanguageModel model = connections.model(Server.at(Presets.OTHER, server.baseUrl(), null), "m");
            List<Delta> deltas = new ArrayList<>();
            AtomicReference<Object> result = new AtomicReference<>();
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    result.set(model.answer(Asked.question(), d -> {
                        deltas.add(d);
                        first.countDown();
                    }));
                } catch (InterruptedException e) {
                    result.set(deltas.size());
                }
            });
            first.await();
            asking.interrupt();
            asking.join();
            assertThat(result.get()).isInstanceOf(Integer.class);
            gone.await();
            assertThat(deltas).hasSize((Integer) result.get());
        }
    }

    @Test
    void theKeyIsNowhere() throws Exception {
        String key = "sk-very-secret-0123456789";
        for (String answer : List.of(error(401, "", "Incorrect API key " + key), error(500, "", key),
                STREAM + delta("Your key is sk-very-sec") + delta("ret-0123456789!") + finish("stop"),
                STREAM + "data: {\"error\":\"" + key + "\"}\n\n", response(200, "", "<html>" + key))) {
            try (RawServer server = new RawServer((_, out, _) -> write(out, answer))) {
                Asked asked = Asked.of(Presets.OTHER, server.baseUrl(), Asked.PATIENT,
                        Request.of("Is " + key + " my key?", Request.Sampling.PLAIN));
                assertThat(server.requests().getFirst()).contains("Bearer " + key);
                assertThat(everything(asked)).doesNotContain(key);
                assertThat(asked.told()).doesNotContain(key);
            }
        }
        assertThat(Asked.KEY.toString()).doesNotContain("secret");
        assertThat(Server.at(Presets.OPENAI, "", Asked.KEY).toString()).doesNotContain("secret");
        assertThatThrownBy(() -> Secret.of("sk-ü-secret")).hasMessageNotContaining("secret");
    }

    private static String everything(Asked asked) {
        StringBuilder all = new StringBuilder(asked.toString());
        asked.reply().calls().forEach(c -> {
            all.append(new String(c.sent().content(), StandardCharsets.UTF_8));
            all.append(c.received() == null ? "" : new String(c.received().content(), StandardCharsets.UTF_8));
        });
        return all.toString();
    }

    private static int tries(String header) throws Exception {
        try (RawServer server = new RawServer((_, out, _) -> write(out, error(429, header, "slow down")))) {
            expect(Asked.of(Presets.OTHER, server.baseUrl(), Asked.PATIENT, Asked.question()), Trouble.Kind.BUSY,
                    "slow down");
            return server.requests().size();
        }
    }

    private static void expect(Asked asked, Trouble.Kind kind, String words) {
        Trouble trouble = Objects.requireNonNull(asked.reply().trouble());
        assertThat(trouble.kind()).as(trouble.sentence()).isEqualTo(kind);
        assertThat(trouble.sentence()).contains(words);
    }

    private static void partial(Asked asked, String text) {
        assertThat(asked.choice().text()).isEqualTo(text);
        assertThat(asked.choice().finish()).isEqualTo(Finish.BROKEN);
        assertThat(asked.told()).isEqualTo(text);
        assertThat(asked.deltas().getLast()).isEqualTo(new Delta.Ended(0, Finish.BROKEN));
    }

    private static Manners capped(Caps caps) {
        return Asked.manners(Duration.ofSeconds(30), Duration.ofSeconds(20), caps);
    }

    private static String error(int status, String headers, String message) {
        return response(status, headers, "{\"error\":{\"message\":\"" + message + "\"}}");
    }

    private static String response(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " Status\r\n" + headers
                + "Content-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }
}
