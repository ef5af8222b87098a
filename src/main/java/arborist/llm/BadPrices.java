package arborist.llm;

import java.io.IOException;
import java.io.Serial;

/** A file that could be read and is no table of prices; its message is a sentence for the user. */
public final class BadPrices extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    BadPrices(String sentence) {
        super(sentence);
    }
}
