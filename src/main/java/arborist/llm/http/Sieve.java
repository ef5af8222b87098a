package arborist.llm.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a text that comes in pieces, also where a cut goes through a word. What might become a word is held back until
 * it has or has not.
 */
public final class Sieve {
    private final List<String> words;
    private final StringBuilder held = new StringBuilder();

    /** A part of the text, in its order. */
    public sealed interface Part {
        String text();

        /** Text between words. */
        record Plain(String text) implements Part {}

        /** One of the words. */
        record Word(String text) implements Part {}
    }

    /** @param words to look for; empty ones are never found */
    public Sieve(List<String> words) {
        this.words = words.stream().filter(w -> !w.isEmpty()).toList();
    }

    /** Takes more of the text, and gives as much as is certain. Of two words that overlap, the one that begins first is found. */
    public List<Part> feed(String piece) {
        held.append(piece);
        List<Part> parts = new ArrayList<>();
        for (Part.Word word = next(parts); word != null; word = next(parts)) {
            parts.add(word);
        }
        plain(parts, certain());
        return parts;
    }

    /** Gives what was held back, now that nothing more comes. */
    public List<Part> end() {
        List<Part> parts = new ArrayList<>();
        plain(parts, held.length());
        return parts;
    }

    private Part.@Nullable Word next(List<Part> parts) {
        int at = -1;
        String found = "";
        for (String word : words) {
            int here = held.indexOf(word);
            if (here >= 0 && (at < 0 || here < at || here == at && word.length() > found.length())) {
                at = here;
                found = word;
            }
        }
        if (at < 0) {
            return null;
        }
        plain(parts, at);
        held.delete(0, found.length());
        return new Part.Word(found);
    }

    private void plain(List<Part> parts, int length) {
        if (length > 0) {
            parts.add(new Part.Plain(held.substring(0, length)));
            held.delete(0, length);
        }
    }

    /** How much of what is held cannot be the beginning of a word. */
    private int certain() {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (int from = Math.max(0, held.length() - longest + 1); from < held.length(); from++) {
            String rest = held.substring(from);
            if (words.stream().anyMatch(w -> w.startsWith(rest))) {
                return from;
            }
        }
        return held.length();
    }
}
