package arborist.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A crash of Java itself, from the file that it leaves. That file also holds the command, the environment and parts of the memory,
 * so only lines of a known shape are taken from it: signal, version, and the frames of the thread that crashed.
 */
public record JavaCrash(List<String> lines) {
    private static final int MOST_READ = 400;
    private static final int MOST_KEPT = 80;
    private static final int LONGEST = 600;
    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("#\\s+(SIG[A-Z]+|EXCEPTION_[A-Z_]+|Internal Error) \\([\\w.:]+\\)"
                    + "( at pc=0x[0-9a-f]+)?(, pid=\\d+)?(, tid=\\w+)?"),
            Pattern.compile("#\\s+(JRE version|Java VM): [\\w .,()+:-]{1,200}"),
            Pattern.compile("#\\s+There is insufficient memory for the Java Runtime Environment to continue\\."),
            Pattern.compile("(# )?[CV]  \\[[\\w.+-]{1,100}\\+0x[0-9a-f]+\\]( {1,2}[\\w:~<>*&, ()$+.-]{1,200})?"),
            Pattern.compile("[jJ] ? ?(\\d+ )?(%? ?[bsn!]* ?)?(c\\d )?[\\w.$<>]{1,200}\\([\\w/$;\\[]*\\)[\\w/$;\\[]*"
                    + "[\\w .@+()\\[\\]-]{0,150}"),
            Pattern.compile("v  ~[\\w:<>. ]{1,100}( 0x[0-9a-f]+)?"));

    public JavaCrash {
        lines = List.copyOf(lines);
    }

    /** What may be told of it. */
    public static JavaCrash read(Path file) throws IOException {
        List<String> kept = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (int read = 0; read < MOST_READ && kept.size() < MOST_KEPT; read++) {
                String line = reader.readLine();
                if (line == null) {
                    break;
                }
                if (isKnown(line.strip())) {
                    kept.add(line.strip());
                }
            }
        }
        return new JavaCrash(kept);
    }

    private static boolean isKnown(String line) {
        return line.length() < LONGEST && KNOWN.stream().anyMatch(known -> known.matcher(line).matches());
    }
}
