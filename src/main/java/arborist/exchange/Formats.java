package arborist.exchange;

import arborist.exchange.cells.CellsFormat;
import arborist.exchange.chain.ChainFormat;
import arborist.exchange.chain.Cues;
import arborist.exchange.game24.Game24Format;
import arborist.exchange.gsm8k.Gsm8kFormat;
import arborist.exchange.gsm8k.Gsm8kRows;
import arborist.exchange.mapped.MappedFormat;
import arborist.exchange.mapped.Memory;
import arborist.exchange.mistakes.MistakesFormat;
import arborist.exchange.omegaprm.OmegaPrmFormat;
import arborist.exchange.orm.OrmFormat;
import arborist.exchange.outline.OutlineFormat;
import arborist.exchange.own.OwnFormat;
import arborist.exchange.preference.PreferenceFormat;
import arborist.exchange.prm800k.Prm800kFormat;
import arborist.exchange.processbench.ProcessBenchFormat;
import arborist.exchange.rlhflow.RlhflowFormat;
import arborist.exchange.shepherd.ShepherdFormat;
import arborist.exchange.stepwise.StepwiseFormat;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats there are, and which of them a file is in.
 *
 * @param list in the order of menus; of formats that a file looks like equally, the first is taken
 */
public record Formats(List<Format> list) {
    private static final Words WORDS = Words.of(Formats.class);
    /** How many bytes of a file are looked at to tell its format. */
    public static final int HEAD = 64 * 1024;

    public Formats {
        list = List.copyOf(list);
    }

    /**
     * Those that read and write text and JSON.
     *
     * @param programVersion which Arborist reads and writes
     * @param memory of the mappings through which files of any shape are read
     */
    public static Formats standard(String programVersion, Memory memory) {
        return new Formats(List.of(
                new OwnFormat(programVersion),
                new Game24Format(programVersion),
                new Gsm8kFormat(programVersion),
                new OmegaPrmFormat(programVersion),
                Prm800kFormat.of(programVersion),
                ShepherdFormat.of(programVersion),
                StepwiseFormat.of(programVersion),
                ProcessBenchFormat.of(programVersion),
                RlhflowFormat.of(programVersion),
                MistakesFormat.of(programVersion),
                Gsm8kRows.format(programVersion),
                OrmFormat.of(programVersion),
                PreferenceFormat.of(programVersion),
                CellsFormat.of(programVersion),
                new ChainFormat(programVersion, Cues.standard()),
                new OutlineFormat(),
                MappedFormat.remembering(programVersion, memory)));
    }

    /** The same, without remembering how a file was read. */
    public static Formats standard(String programVersion) {
        return standard(programVersion, Memory.NONE);
    }

    /** These and others after them. */
    public Formats plus(Format... others) {
        List<Format> all = new ArrayList<>(list);
        all.addAll(List.of(others));
        return new Formats(all);
    }

    /** The one that reads files of any shape through a mapping. */
    public MappedFormat mapped() {
        return list.stream().filter(MappedFormat.class::isInstance).map(MappedFormat.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("no format reads through a mapping"));
    }

    public Optional<Format> named(String name) {
        return list.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    public List<Format> reading() {
        return list.stream().filter(Format::reads).toList();
    }

    public List<Format> writing() {
        return list.stream().filter(Format::writes).toList();
    }

    /**
     * The format that the file looks like most, among those that can be read.
     *
     * @throws Refused where it looks like none of them
     * @throws IOException where the file cannot be read
     */
    public Format detect(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = withoutMark(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        }
        Path name = file.getFileName();
        Format best = null;
        Likeness likeness = Likeness.NO;
        for (Format format : reading()) {
            Likeness like = format.likeness(head, name == null ? "" : name.toString());
            if (like.compareTo(likeness) > 0) {
                best = format;
                likeness = like;
            }
        }
        if (best == null) {
            throw new Refused(WORDS.say("formats.no-format-was-recognised-in", name,
                    String.join(", ", reading().stream().map(Format::name).toList())));
        }
        return best;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
