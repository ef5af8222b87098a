package arborist.exchange.chain;

import arborist.exchange.BadLine;
import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.Sink;
import arborist.exchange.Source;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Utf8;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One chain of thought, as plain text or Markdown. */
public final class ChainFormat implements Format {
    private static final Words WORDS = Words.of(ChainFormat.class);
    private static final Pattern TAG = Pattern.compile("</?(?:think|thinking|scratchpad|answer|reflection)>");

    private final String programVersion;
    private final Cues cues;

    /** @param cues where the reasoning is split into branches; an empty list splits nothing */
    public ChainFormat(String programVersion, Cues cues) {
        this.programVersion = programVersion;
        this.cues = cues;
    }

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public String says() {
        return "Chain of thought, text or Markdown";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.txt", "*.md");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (head.indexOf('\0') >= 0) {
            return Likeness.NO;
        }
        boolean text = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".markdown");
        boolean tags = TAG.matcher(head).find() && !head.stripLeading().startsWith("{")
                && !head.stripLeading().startsWith("[");
        return tags ? Likeness.LIKELY : text ? Likeness.POSSIBLE : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of(this::read);
    }

    private void read(Source source, Sink sink) throws IOException, InterruptedException {
        byte[] bytes;
        try (InputStream in = source.open(sink)) {
            bytes = in.readNBytes(ChainScript.LONGEST + 1);
        }
        if (bytes.length > ChainScript.LONGEST) {
            throw new Refused(WORDS.say("chain-format.is-larger-than-mb-too", source.path().getFileName()));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Utf8.isValid(bytes)) {
            sink.bad(new BadLine(line(text, Math.max(0, text.indexOf('\uFFFD'))),
                    WORDS.say("chain-format.some-bytes-are-no-utf")));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            sink.bad(new BadLine(1, text.isBlank() ? WORDS.say("chain-format.there-is-no-text-in")
                    : WORDS.say("chain-format.this-is-no-text")));
            return;
        }
        SourceIds ids = new SourceIds(source.hash(), name(), "1", 0);
        sink.problem(
                new ChainScript(programVersion, cues).tell(text.replace("\r\n", "\n"), source.title(), ids).drafts(),
                List.of());
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
