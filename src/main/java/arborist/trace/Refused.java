package arborist.trace;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The door did not take a submission; the message says in one sentence why and what to do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Supplier<String> sentence;

    public Refused(String sentence) {
        super(sentence);
        this.sentence = null;
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = null;
    }

    /**
     * One that is said anew whenever it is asked for: in the reader's language on the screen, and in English where it is kept.
     *
     * @param cause null where nothing failed
     */
    public Refused(Supplier<String> sentence, @Nullable Throwable cause) {
        super(sentence.get(), cause);
        this.sentence = sentence;
    }

    @Override
    public @Nullable String getMessage() {
        return sentence == null ? super.getMessage() : sentence.get();
    }
}
