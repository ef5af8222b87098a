package arborist.llm.http;

import arborist.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One frame a line, ended by LF, CR or both. Lines are cut before they are decoded, so that no cut goes through a letter. */
public final class LineFrames implements Frames {
    private static final Words KEPT = Words.kept(LineFrames.class);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final int most;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean first = true;
    private boolean afterReturn;

    /** @param most bytes of a line */
    public LineFrames(int most) {
        this.most = most;
    }

    /** Tells empty lines too, since they mean something to whoever reads events. */
    @Override
    public void feed(byte[] bytes, int length, Consumer<String> frames) throws TooMuch {
        int from = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '\n' && afterReturn && i == from) {
                from = i + 1;
            } else if (b == '\n' || b == '\r') {
                add(bytes, from, i);
                frames.accept(take());
                from = i + 1;
            }
            afterReturn = b == '\r';
        }
        add(bytes, from, length);
    }

    @Override
    public void end(Consumer<String> frames) {
        if (line.size() > 0) {
            frames.accept(take());
        }
    }

    private void add(byte[] bytes, int from, int to) throws TooMuch {
        if (line.size() + (to - from) > most) {
            throw new TooMuch(KEPT.say("line-frames.a-line-of-more-than", most));
        }
        line.write(bytes, from, to - from);
    }

    private String take() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        boolean marked = first && text.startsWith(BYTE_ORDER_MARK);
        first = false;
        return marked ? text.substring(1) : text;
    }
}
