package arborist.llm.openai;

import arborist.llm.http.Sieve;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parts an answer into the reasoning between {@code <think>} tags and the rest, as it comes.
 *
 * <p>An opening tag counts at the beginning of an answer alone; an answer may speak of such tags further on. A closing tag that
 * was never opened says that all before it was reasoning: some servers put the opening one into the prompt.
 */
final class ThinkTags {
    private static final List<String> OPENING = List.of("<think>", "<thinking>");
    private static final List<String> CLOSING = List.of("</think>", "</thinking>");

    private final Sieve sieve = new Sieve(List.of("<think>", "<thinking>", "</think>", "</thinking>"));
    private final Consumer<String> thinking;
    private final Consumer<String> text;
    private final Runnable neverOpened;
    private final StringBuilder blank = new StringBuilder();
    private Place place;

    private enum Place {
        /** At the very beginning: nothing but blanks came. */
        START,
        /** In the answer, and no tag was seen. */
        PLAIN,
        /** In reasoning that was opened. */
        INSIDE,
        /** In what is taken for reasoning, since this model's always began so. */
        ASSUMED,
        /** After reasoning, where only blanks came. */
        CLOSED,
        /** In the answer after reasoning. */
        AFTER
    }

    /** How an answer begins, as far as one knows. */
    enum Beginning {
        /** With the answer, unless a tag says otherwise. */
        ANSWER,
        /** Within reasoning, as this model's answers did before. */
        PERHAPS_THINKING,
        /** Within reasoning, since the begun answer that it goes on from left it open. */
        THINKING
    }

    /** @param neverOpened told once where all that came so far turns out to be reasoning */
    ThinkTags(Beginning beginning, Consumer<String> thinking, Consumer<String> text, Runnable neverOpened) {
        this.place = switch (beginning) {
            case ANSWER -> Place.START;
            case PERHAPS_THINKING -> Place.ASSUMED;
            case THINKING -> Place.INSIDE;
        };
        this.thinking = thinking;
        this.text = text;
        this.neverOpened = neverOpened;
    }

    void feed(String piece) {
        sieve.feed(piece).forEach(this::part);
    }

    void end() {
        sieve.end().forEach(this::part);
        if (place == Place.START && !blank.isEmpty()) {
            text.accept(blank.toString());
        }
    }

    /** Whether reasoning was begun and not ended. */
    boolean unclosed() {
        return place == Place.INSIDE;
    }

    /** Whether all that was told as reasoning was only thought to be, and no tag ever came. */
    boolean onlyAssumed() {
        return place == Place.ASSUMED;
    }

    private void part(Sieve.Part part) {
        if (part instanceof Sieve.Part.Word word && tag(word.text())) {
            return;
        }
        plain(part.text());
    }

    /** False where the tag stands for itself. */
    private boolean tag(String tag) {
        if (OPENING.contains(tag) && (place == Place.START || place == Place.ASSUMED)) {
            boolean opens = place == Place.ASSUMED ? blank.isEmpty() : true;
            place = opens ? Place.INSIDE : place;
            return opens;
        }
        if (!CLOSING.contains(tag) || place == Place.CLOSED || place == Place.AFTER) {
            return false;
        }
        if (place == Place.START || place == Place.PLAIN) {
            neverOpened.run();
        }
        place = Place.CLOSED;
        return true;
    }

    private void plain(String piece) {
        switch (place) {
            case INSIDE -> thinking.accept(piece);
            case ASSUMED -> {
                blank.append(piece.strip());
                thinking.accept(piece);
            }
            case START -> {
                blank.append(piece);
                if (!blank.toString().isBlank()) {
                    place = Place.PLAIN;
                    text.accept(blank.toString());
                }
            }
            case CLOSED -> {
                String rest = piece.stripLeading();
                if (!rest.isEmpty()) {
                    place = Place.AFTER;
                    text.accept(rest);
                }
            }
            case PLAIN, AFTER -> text.accept(piece);
        }
    }
}
