package arborist.llm;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/** Counts tokens where a server tells none: as OpenAI's newer models do, which is near enough for others. */
public final class Tokens {
    /** Beyond this, counting exactly takes longer than the count is worth. */
    private static final int LONG = 200_000;
    private static final int LETTERS = 4;
    /** What a message costs beside its text. */
    private static final int FRAME = 4;

    private final Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    /** The tokens of a text. Loads its table of two hundred thousand words the first time, which takes a moment. */
    public long count(String text) {
        return text.length() > LONG ? text.length() / LETTERS : encoding.countTokensOrdinary(text);
    }

    /** The tokens of a conversation and a begun answer. */
    public long count(Request request) {
        return request.messages().stream().mapToLong(m -> count(m.text()) + FRAME).sum() + count(request.begun());
    }

    /** A guess that costs nothing and is rather too high than too low. */
    public static long roughly(String text) {
        return text.codePoints().mapToLong(c -> c < 128 ? 1 : 3).sum() / 3 + 1;
    }

    /** A guess for a conversation and a begun answer. */
    public static long roughly(Request request) {
        return request.messages().stream().mapToLong(m -> roughly(m.text()) + FRAME).sum() + roughly(request.begun());
    }
}
