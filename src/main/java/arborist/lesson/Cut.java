package arborist.lesson;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a lesson's file into its header, its texts and its blocks. */
final class Cut {
    private static final Words WORDS = Words.of(Cut.class);
    private static final Pattern FENCE = Pattern.compile("(`{3,}) *([^ `]*)[^`]*");
    private static final String RULE = "---";
    private static final List<String> KINDS = Stream.concat(Block.FIELDS.stream(), Block.PROSE.stream()).toList();

    private final List<String> lines;
    private final Faults faults;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private int textFrom;

    /** A text or a block. */
    sealed interface Piece {
        record Text(Part.Text part) implements Piece {}

        record Fenced(Block block) implements Piece {}
    }

    Cut(List<String> lines, Faults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** The lines between the two rules at the head; what is below the second is in {@link #pieces}. */
    Block header() {
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals(RULE)) {
            end++;
        }
        if (lines.isEmpty() || !lines.getFirst().strip().equals(RULE) || end == lines.size()) {
            faults.add(1, WORDS.say("cut.no-header"));
            below(0);
            return new Block(Block.HEADER, 1, List.of());
        }
        below(end + 1);
        return new Block(Block.HEADER, 1, lines.subList(1, end));
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private void below(int from) {
        textFrom = from;
        for (int at = from; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at).stripTrailing());
            if (fence.matches()) {
                int end = end(at, fence.group(1));
                fenced(at, end, fence.group(2));
                at = end;
            } else {
                if (lines.get(at).startsWith(Page.HEADING)) {
                    flush(at);
                }
                text.add(lines.get(at));
            }
        }
        flush(lines.size());
    }

    /** The line that closes a fence; the end of the file where none does. */
    private int end(int from, String ticks) {
        for (int at = from + 1; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.length() >= ticks.length() && line.chars().allMatch(c -> c == '`')) {
                return at;
            }
        }
        faults.add(from + 1, WORDS.say("cut.not-closed", ticks));
        return lines.size();
    }

    private void fenced(int from, int end, String kind) {
        if (KINDS.contains(kind)) {
            flush(from);
            pieces.add(new Piece.Fenced(new Block(kind, from + 1, lines.subList(from + 1, end))));
            textFrom = end + 1;
            return;
        }
        Optional<String> meant = Names.meant(kind, KINDS);
        meant.ifPresent(name -> faults.add(from + 1, WORDS.say("cut.no-block", kind, name)));
        text.addAll(lines.subList(from, Math.min(end + 1, lines.size())));
    }

    /** Ends the text that stands before a line. */
    private void flush(int before) {
        String markdown = String.join("\n", text).strip();
        if (!markdown.isEmpty()) {
            int blank = 0;
            while (text.get(blank).isBlank()) {
                blank++;
            }
            pieces.add(new Piece.Text(new Part.Text(markdown, textFrom + blank + 1)));
        }
        text.clear();
        textFrom = before;
    }
}
