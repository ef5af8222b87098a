package arborist.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The mock server in a process of its own, so that what it does is not counted as ours; closing ends it. */
final class MockProcess implements AutoCloseable {
    private final Process process;
    private final String baseUrl;

    /** @throws IOException where it does not start */
    MockProcess(int firstTokenMillis, int tokensPerSecond, int tokens) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(List.of(java.toString(), "-cp", System.getProperty("java.class.path"),
                MockServer.class.getName(), "0", Integer.toString(firstTokenMillis), Integer.toString(tokensPerSecond),
                Integer.toString(tokens))).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = said.readLine();
        if (first == null) {
            process.destroy();
            throw new IOException("the mock server did not start");
        }
        baseUrl = first;
    }

    String baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
