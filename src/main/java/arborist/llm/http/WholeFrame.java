package arborist.llm.http;

import arborist.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** All of the answer is one frame, as from a server that does not stream. */
public final class WholeFrame implements Frames {
    private static final Words KEPT = Words.kept(WholeFrame.class);
    private final int most;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    /** @param most bytes of the answer */
    public WholeFrame(int most) {
        this.most = most;
    }

    @Override
    public void feed(byte[] bytes, int length, Consumer<String> frames) throws TooMuch {
        if (all.size() + length > most) {
            throw new TooMuch(KEPT.say("whole-frame.an-answer-of-more-than", most));
        }
        all.write(bytes, 0, length);
    }

    @Override
    public void end(Consumer<String> frames) {
        if (all.size() > 0) {
            frames.accept(all.toString(StandardCharsets.UTF_8));
        }
    }
}
