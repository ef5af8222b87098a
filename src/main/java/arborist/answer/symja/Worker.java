package arborist.answer.symja;

import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import arborist.answer.formula.Prover.Proof;
import arborist.answer.formula.Wire;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The worker's process: reads an expression a line, answers with a line whether it is zero, and ends with its input. */
public final class Worker {
    /** What it says when it can be asked. */
    public static final String READY = "READY";

    private Worker() {}

    /** No arguments. */
    public static void main(String[] args) throws InterruptedException {
        // What the library prints must not pass for an answer.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Judge judge = new Judge();
        warmUp(judge);
        answers.println(READY);
        BlockingQueue<String> questions = new LinkedBlockingQueue<>();
        Thread.ofPlatform().name("questions").start(() -> listen(questions));
        while (true) {
            answers.println(judge(judge, questions.take()));
        }
    }

    /** Whoever asked may end while a question is worked on; then this ends too, whatever it is doing. */
    private static void listen(BlockingQueue<String> questions) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                questions.add(line);
            }
        } catch (IOException e) {
            // Nobody can ask any more.
        }
        Runtime.getRuntime().halt(0);
    }

    private static Proof judge(Judge judge, String line) {
        try {
            return judge.isZero(Wire.read(line));
        } catch (RuntimeException | StackOverflowError e) {
            return Proof.UNKNOWN;
        }
    }

    /** The first proofs take many times as long as all later ones. */
    private static void warmUp(Judge judge) {
        Node x = new Node.Name("x");
        Node sum = Node.call(Head.POWER, Node.call(Head.PLUS, x, Node.of(1)), Node.of(2));
        Node expanded = Node.call(Head.PLUS, Node.call(Head.POWER, x, Node.of(2)), Node.call(Head.TIMES, Node.of(2), x),
                Node.of(1));
        judge.isZero(Node.minus(sum, expanded));
        Node twice = Node.call(Head.SIN, Node.call(Head.TIMES, Node.of(2), x));
        Node product = Node.call(Head.TIMES, Node.of(2),
                Node.call(Head.TIMES, Node.call(Head.SIN, x), Node.call(Head.COS, x)));
        judge.isZero(Node.minus(twice, product));
        judge.isZero(Node.minus(Node.call(Head.FACTORIAL, x), Node.call(Head.TIMES, x,
                Node.call(Head.FACTORIAL, Node.minus(x, Node.of(1))))));
        judge.isZero(Node.minus(Node.call(Head.ROOT, Node.of(2), Node.of(8)),
                Node.call(Head.TIMES, Node.of(2), Node.call(Head.ROOT, Node.of(2), Node.of(2)))));
    }
}
