package arborist.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A server that speaks OpenAI's language and takes exactly the time it is told to, so that what the program adds to it can be
 * measured. It listens on this machine alone. {@code GET /requests} tells all that it was asked.
 */
public final class MockServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpServer server;
    private final MockScript script;
    private final MockPace pace;
    private final Queue<JsonNode> requests = new ConcurrentLinkedQueue<>();

    /** @param port 0 for any that is free */
    public MockServer(int port, MockScript script, MockPace pace) throws IOException {
        this.script = script;
        this.pace = pace;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        server.createContext("/v1/chat/completions", this::chat);
        server.createContext("/v1/models", e -> whole(e,
                MAPPER.createObjectNode().set("data", MAPPER.createArrayNode().add(
                        MAPPER.createObjectNode().put("id", "mock")))));
        server.createContext("/requests", e -> whole(e, MAPPER.createArrayNode().addAll(requests)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** In a process of its own: {@code PORT FIRST_TOKEN_MILLIS TOKENS_PER_SECOND TOKENS [SCRIPT]}; tells its address on a line. */
    public static void main(String[] args) throws IOException {
        // Else each token waits for the acknowledgement of the one before it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        MockPace pace = new MockPace(Duration.ofMillis(Long.parseLong(args[1])), Double.parseDouble(args[2]),
                Integer.parseInt(args[3]));
        MockScript script = args.length > 4 ? MockScript.of(Path.of(args[4])) : new MockScript(List.of());
        MockServer mock = new MockServer(Integer.parseInt(args[0]), script, pace);
        System.out.println(mock.baseUrl());
        System.out.flush();
        // Whoever started it holds its standard input; when they are gone, so is it.
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } finally {
            mock.close();
        }
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    /** What it was asked so far, oldest first. */
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void chat(HttpExchange exchange) throws IOException {
        long started = System.nanoTime();
        JsonNode request = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        requests.add(request);
        JsonNode messages = request.path("messages");
        String last = messages.path(messages.size() - 1).path("content").asText("");
        int n = request.path("n").asInt(1);
        List<List<String>> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            samples.add(tokens(script.next(last, pace.tokens())));
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            int longest = samples.stream().mapToInt(List::size).max().orElse(0);
            for (int at = 0; at <= longest; at++) {
                await(started + pace.nanosTo(Math.min(at, Math.max(0, longest - 1))));
                for (int i = 0; i < n; i++) {
                    token(out, i, samples.get(i), at);
                }
                out.flush();
            }
            ObjectNode end = MAPPER.createObjectNode();
            end.putArray("choices");
            end.putObject("usage").put("prompt_tokens", prompt(messages))
                    .put("completion_tokens", samples.stream().mapToInt(List::size).sum());
            out.write(event(end.toString() + "\n\ndata: [DONE]"));
        }
    }

    private static void token(OutputStream out, int index, List<String> sample, int at) throws IOException {
        if (at > sample.size()) {
            return;
        }
        ObjectNode frame = MAPPER.createObjectNode();
        ObjectNode choice = frame.putArray("choices").addObject().put("index", index);
        if (at == sample.size()) {
            choice.put("finish_reason", "stop").putObject("delta");
        } else {
            choice.putNull("finish_reason").putObject("delta").put("content", sample.get(at));
        }
        out.write(event(frame.toString()));
    }

    /** Words with the blanks after them. */
    private static List<String> tokens(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static int prompt(JsonNode messages) {
        int words = 0;
        for (JsonNode message : messages) {
            words += tokens(message.path("content").asText("")).size();
        }
        return words;
    }

    private static void await(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static byte[] event(String data) {
        return ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void whole(HttpExchange exchange, JsonNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
