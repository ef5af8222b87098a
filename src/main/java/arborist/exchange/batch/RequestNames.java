package arborist.exchange.batch;

import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of the files of a batch, and what must not be written over under them.
 *
 * @param first what somebody chose; it may be there
 */
public record RequestNames(Path first) {
    private static final Words WORDS = Words.of(RequestNames.class);

    public RequestNames {
        first = first.toAbsolutePath();
    }

    /** @param number from 0 */
    Path name(int number) {
        return number == 0 ? first : first.resolveSibling(stem() + "-" + (number + 1) + extension());
    }

    /**
     * Looks before anything is made whether all may be written.
     *
     * @param source holds what is asked, null where the session does
     * @throws Refused where it would be written over one of the two, or {@link #spareOthers() over others}
     */
    public void spare(Path session, @Nullable Path source) throws IOException {
        if (isSame(session)) {
            throw new Refused(() -> WORDS.say("request-names.is-the-session", name()), null);
        }
        if (source != null && isSame(source)) {
            throw new Refused(() -> WORDS.say("request-names.is-a-source", name()), null);
        }
        spareOthers();
    }

    /** @throws Refused where files are there that would go on from the first: nobody was asked about those */
    void spareOthers() throws IOException {
        Pattern form = Pattern.compile(Pattern.quote(stem()) + "-([2-9]|[1-9]\\d{1,3})" + Pattern.quote(extension()));
        List<String> there;
        try (Stream<Path> all = Files.list(first.resolveSibling(""))) {
            there = all.map(p -> String.valueOf(p.getFileName())).filter(n -> form.matcher(n).matches()).sorted()
                    .toList();
        }
        if (!there.isEmpty()) {
            throw new Refused(
                    () -> WORDS.say("request-names.in-the-way", there.size(), String.join(", ", there)), null);
        }
    }

    private boolean isSame(Path other) throws IOException {
        return first.normalize().equals(other.toAbsolutePath().normalize())
                || Files.exists(first) && Files.exists(other) && Files.isSameFile(first, other);
    }

    private String name() {
        return String.valueOf(first.getFileName());
    }

    private String stem() {
        return name().substring(0, name().length() - extension().length());
    }

    private String extension() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(dot) : "";
    }
}
