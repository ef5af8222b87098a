package arborist.sapling.text;

import java.util.List;

/** A text holds words that the model has never seen. */
public final class UnknownWords extends IllegalArgumentException {
    private final List<String> words;

    UnknownWords(List<String> words) {
        super("it does not know " + String.join(", ", words));
        this.words = List.copyOf(words);
    }

    public List<String> words() {
        return words;
    }
}
