package arborist.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key of a server that a command is told by the name of a variable: it goes to the server and nowhere else. */
class KeyVariableTest {
    private static final String KEY = "sk-of-a-stranger-0123456789";
    private static final String ANSWER = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Answer: 5\"},"
            + "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    private static final String TELLTALE = "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}";

    @TempDir
    private Path folder;
    private HttpServer server;
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private volatile boolean welcome = true;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void theKeyInTheVariableGoesToTheServerAndNowhereElse() throws IOException {
        CommandRun run = run(Map.of("STRANGE_KEY", KEY, "OPENAI_API_KEY", "sk-another"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(sent).isNotEmpty().allMatch(("Bearer " + KEY)::equals);
        assertKeptBack(run);
    }

    @Test
    void whatAServerSaysOfItIsNotPassedOn() throws IOException {
        welcome = false;
        CommandRun run = run(Map.of("STRANGE_KEY", KEY));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Incorrect API key provided");
        assertKeptBack(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyVariableIsToldByItsNameAndNobodyIsAsked(String value) {
        CommandRun run = run(Map.of("STRANGE_KEY", value));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().toList()).singleElement().asString()
                .isEqualTo("arborist: The environment variable STRANGE_KEY is not set, or empty; put the key there.");
        assertThat(sent).isEmpty();
    }

    private void assertKeptBack(CommandRun run) throws IOException {
        Path exported = folder.resolve("all.json");
        assertThat(CommandRun.of("export", session(), "--format", "arborist-json", "--out", exported).code()).isZero();
        assertThat(run.out() + run.err()).doesNotContain(KEY);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).contains(session(), exported, recording());
            for (Path file : all) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain(KEY);
            }
        }
    }

    private CommandRun run(Map<String, String> environment) {
        return CommandRun.in(environment, "run", "--model", "m", "--base-url",
                "http://localhost:" + server.getAddress().getPort() + "/v1", "--key-env", "STRANGE_KEY", "--record",
                recording(), "--into", session(), "--strategy", "cot", "--problem", "What is 2 + 3?");
    }

    private Path session() {
        return folder.resolve("s.arborist");
    }

    private Path recording() {
        return folder.resolve("recording.jsonl");
    }

    private void answer(HttpExchange exchange) throws IOException {
        sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] body = (welcome ? ANSWER : TELLTALE).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", welcome ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(welcome ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
