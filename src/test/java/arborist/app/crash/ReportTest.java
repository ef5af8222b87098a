package arborist.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report says which code went wrong, and holds nothing that a person has typed, been told, or keeps secret. */
class ReportTest {
    private static final String KEY = "sk-proj-Planted0Key1Planted2Key3";
    private static final String TEXT = "Janet's ducks lay 16 eggs per day";
    private static final Path FILE = Path.of("/home/ada/Thesis/secret lecture.arborist");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void plantedKeysTextsAndFilesDoNotComeThrough() {
        List<String> reports = new ArrayList<>();
        Trail trail = new Trail();
        trail.done("prune");
        trail.done(TEXT);
        trail.done(KEY);
        Troubles troubles = new Troubles("0.1.0", trail, () -> true, (sentence, report) -> {
            reports.add(sentence);
            reports.add(report);
        });
        for (Throwable error : List.of(new IllegalStateException("401 for key " + KEY),
                new RuntimeException(TEXT, new IOException("cannot write " + FILE, new AssertionError(KEY))),
                new NullPointerException(TEXT), new NullPointerException("Cannot invoke \"" + TEXT + "\""),
                new IndexOutOfBoundsException(TEXT), new ArithmeticException(KEY), new OutOfMemoryError(TEXT),
                new NumberFormatException("For input string: \"" + TEXT + "\""), new NoSuchElementException(KEY))) {
            troubles.uncaughtException(new Thread(TEXT), error);
        }
        assertThat(reports).as("each is told").hasSizeGreaterThan(4);
        assertThat(reports).noneMatch(said -> said.contains("Planted") || said.contains("Janet")
                || said.contains("ducks") || said.contains("Thesis") || said.contains("/home"));
        assertThat(troubles.report()).contains("prune", "java.lang.IllegalStateException (its message is left out)",
                "caused by java.io.IOException", "at arborist.app.crash.ReportTest.", "Arborist 0.1.0", "processors");
    }

    /** Whatever the message is, not a word of it is in the report. */
    @Property(tries = 300)
    void noMessageComesThrough(@ForAll("messages") String message) {
        Throwable error = new IllegalArgumentException(message, new NullPointerException(message));
        assertThat(Stack.lines(error)).noneMatch(line -> line.contains("qz"));
    }

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> shapes = Arbitraries.of("Index 1 out of bounds for length 2 %s", "Cannot invoke \"%s\"",
                "Java heap space %s", "%s", "/ by zero\n%s", "class a cannot be cast to class b (%s)");
        return any.flatMap(text -> shapes.map(shape -> shape.replace("%s", "qz" + text)));
    }

    @Test
    void whatJavaItselfSaysIsKept() {
        assertThat(Stack.lines(thrown(() -> new ArrayList<>(List.of(1)).get(3))).getFirst())
                .isEqualTo("java.lang.IndexOutOfBoundsException: Index 3 out of bounds for length 1");
        String[] none = new String[1];
        assertThat(KeptMessage.of(thrown(() -> none[0].length()))).hasValueSatisfying(
                kept -> assertThat(kept).startsWith("Cannot invoke \"String.length()\""));
        assertThat(KeptMessage.of(thrown(() -> ((String) (Object) 1).length()))).isPresent();
    }

    @Test
    void eachPlaceIsToldOnceAndCounted() {
        List<String> told = new ArrayList<>();
        Troubles troubles = new Troubles("0.1.0", new Trail(), () -> false, (sentence, report) -> told.add(sentence));
        for (int i = 0; i < 60; i++) {
            troubles.uncaughtException(Thread.currentThread(), new IllegalStateException("layout"));
        }
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("nobody foresaw (illegal state)");
        assertThat(troubles.report()).contains("60 times");
    }

    @Test
    void anErrorInShowingAnErrorEndsThere() {
        Troubles troubles = new Troubles("0.1.0", new Trail(), () -> true, (sentence, report) -> {
            throw new OutOfMemoryError("again");
        });
        troubles.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));
        assertThat(troubles.report()).contains("OutOfMemoryError: Java heap space");
    }

    @Test
    void ofACrashOfJavaOnlyTheCodeIsTold() throws IOException {
        Path left = Files.writeString(folder.resolve("hs_err_pid1.log"), """
                #
                # A fatal error has been detected by the Java Runtime Environment:
                #
                #  SIGSEGV (0xb) at pc=0x00007f657aa3632d, pid=7318, tid=7319
                #
                # JRE version: OpenJDK Runtime Environment Temurin-25.0.3+9 (25.0.3+9) (build 25.0.3+9-LTS)
                # Problematic frame:
                # C  [libprism_es2.so+0x123632d]  glDrawElements+0xad
                #
                Command Line: -Dkey=%1$s arborist.app.Launcher %2$s
                Host: ada-laptop, Intel
                Current thread (0x00007f65):  JavaThread "%3$s" [_thread_in_vm]
                V  [libjvm.so+0x123632d]  Unsafe_PutLong+0xad
                j  arborist.ui.tree.TreePane.paint()V+12
                J 1234 c2 com.sun.prism.es2.GLContext.draw(IJ)V javafx.graphics (12 bytes) @ 0x00007f657 [0x00007f650+0x7]
                Environment Variables:
                OPENAI_API_KEY=%1$s
                R14=0x0000000000000000 points into unknown readable memory: %3$s
                java_command: arborist.app.Launcher %2$s
                """.formatted(KEY, FILE, TEXT));
        String report = Report.of(JavaCrash.read(left), "0.1.0");
        assertThat(report).contains("SIGSEGV (0xb)", "libprism_es2.so+0x123632d", "Unsafe_PutLong", "TreePane.paint",
                "GLContext.draw", "Temurin-25.0.3+9");
        assertThat(report).doesNotContain("Planted", "Thesis", "Janet", "ada", "KEY", "Command");
    }

    private interface Failing {
        Object run();
    }

    private static Throwable thrown(Failing failing) {
        try {
            return new AssertionError("nothing was thrown but " + failing.run());
        } catch (RuntimeException e) {
            return e;
        }
    }
}
