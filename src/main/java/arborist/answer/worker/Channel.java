package arborist.answer.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process that is spoken to line by line, with a deadline for each answer. */
final class Channel implements AutoCloseable {
    /** Stands for the end of all that the process will ever say. */
    static final String ENDED = "";

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int PATIENCE = 5;

    private final Process process;
    private final Writer questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    Channel(Process process) {
        this.process = process;
        questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().name("answers of the algebra").start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // It was stopped: nothing more will come.
        }
        answers.add(ENDED);
    }

    void ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
    }

    /** The next line, empty where none came in time. */
    Optional<String> answer(Duration deadline) throws InterruptedException {
        return Optional.ofNullable(answers.poll(deadline.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * The next line, empty where none came though the process worked for so long. Where it had to wait for others, on a machine that is
     * busy, it is given several times as long.
     */
    Optional<String> answerAfterWork(Duration deadline) throws InterruptedException {
        long start = System.nanoTime();
        Optional<Duration> before = process.info().totalCpuDuration();
        while (true) {
            Optional<String> answer = answer(LOOK);
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            Duration worked = before.flatMap(from -> process.info().totalCpuDuration().map(to -> to.minus(from)))
                    .orElse(passed);
            if (answer.isPresent() || worked.compareTo(deadline) >= 0
                    || passed.compareTo(deadline.multipliedBy(PATIENCE)) >= 0) {
                return answer;
            }
        }
    }

    /** Whether a line is there already. */
    boolean hasAnswer() {
        return !answers.isEmpty();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
