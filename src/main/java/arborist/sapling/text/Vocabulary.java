package arborist.sapling.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pieces of text that a model knows, each with its token: first the marks, then the pieces. */
public final class Vocabulary {
    private static final List<Mark> MARKS = List.of(Mark.values());

    private final List<String> pieces;
    private final Map<String, Integer> tokens = new HashMap<>();

    /** @param pieces in the order of their tokens */
    public Vocabulary(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            tokens.put(pieces.get(i), MARKS.size() + i);
        }
    }

    /** All pieces of some texts, in alphabetical order, with all digits. */
    public static Vocabulary of(Stream<String> texts) {
        Set<String> all = new TreeSet<>();
        all.add("\n");
        for (char digit = '0'; digit <= '9'; digit++) {
            all.add(String.valueOf(digit));
        }
        texts.forEach(text -> all.addAll(Pieces.of(text)));
        return new Vocabulary(List.copyOf(all));
    }

    public List<String> pieces() {
        return pieces;
    }

    /** How many tokens there are. */
    public int size() {
        return MARKS.size() + pieces.size();
    }

    /** Whether a word is a piece of its own, in just these letters. */
    public boolean knows(String word) {
        return tokens.containsKey(" " + word) || tokens.containsKey(word);
    }

    /** The words of a text that are not known. */
    List<String> unknown(String text) {
        try {
            int[] read = tokens(text);
            return read.length == 0 ? List.of(text) : List.of();
        } catch (UnknownWords e) {
            return e.words();
        }
    }

    /** @throws UnknownWords where it holds a piece that is not known */
    public int[] tokens(String text) {
        List<Integer> ids = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String piece : Pieces.of(text)) {
            Integer id = known(piece);
            if (id != null) {
                ids.add(id);
            } else if (!joined(piece, ids)) {
                unknown.add(piece.strip());
            }
        }
        if (!unknown.isEmpty()) {
            throw new UnknownWords(List.copyOf(unknown));
        }
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether a piece is two that are known, as a model may have written them without a blank; their tokens are added then. */
    private boolean joined(String piece, List<Integer> ids) {
        for (int cut = piece.length() - 1; cut > 0; cut--) {
            Integer first = tokens.get(piece.substring(0, cut));
            Integer second = tokens.get(piece.substring(cut));
            if (first != null && second != null) {
                ids.add(first);
                ids.add(second);
                return true;
            }
        }
        return false;
    }

    /**
     * What a model wrote itself, so that it can read it again: its pieces may have come out as one word that it does not know, as
     * {@code buttonsAnswer}. Such a word is taken apart with blanks, where it is made of pieces; all else stays as it is.
     */
    public String apart(String written) {
        StringBuilder text = new StringBuilder();
        for (String piece : Pieces.of(written)) {
            boolean read = known(piece) != null || joined(piece, new ArrayList<>());
            text.append(read ? piece : parts(piece));
        }
        return text.toString();
    }

    /** The first part may have lost the blank before it, where a line was stripped; the others are pieces without one. */
    private String parts(String word) {
        for (int cut = word.length() - 1; cut > 0; cut--) {
            String rest = bareParts(word.substring(cut));
            if (rest != null && known(word.substring(0, cut)) != null) {
                return word.substring(0, cut) + rest;
            }
        }
        return word;
    }

    private @Nullable String bareParts(String word) {
        if (tokens.containsKey(word)) {
            return " " + word;
        }
        for (int cut = word.length() - 1; cut > 0; cut--) {
            String rest = tokens.containsKey(word.substring(0, cut)) ? bareParts(word.substring(cut)) : null;
            if (rest != null) {
                return " " + word.substring(0, cut) + rest;
            }
        }
        return null;
    }

    /** A piece as it is, else as it is written at another place: with or without a blank, in small letters. */
    private @Nullable Integer known(String piece) {
        String bare = piece.strip();
        for (String form : List.of(piece, " " + bare, bare, " " + bare + " ", bare + " ",
                (" " + bare).toLowerCase(Locale.ROOT))) {
            Integer id = tokens.get(form);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** A token's text; a mark as it is shown. */
    public String text(int token) {
        return token < MARKS.size() ? MARKS.get(token).text() : pieces.get(token - MARKS.size());
    }

    /** The text of tokens that are no marks. */
    public String text(int[] ids, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(text(ids[i]));
        }
        return text.toString();
    }

    /** What a model may say: all text, and few marks. */
    public boolean sayable(int token) {
        return token >= MARKS.size() || MARKS.get(token).sayable();
    }
}
