package arborist.llm.http;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The data of server-sent events, as the WHATWG's standard says, but for one thing: a last event without a blank line after it
 * counts, since servers forget it. Comments, names and ids of events are left out.
 */
public final class EventFrames implements Frames {
    private static final Words KEPT = Words.kept(EventFrames.class);
    private final int most;
    private final LineFrames lines;
    private final List<String> data = new ArrayList<>();
    private int size;

    /** @param most bytes of one event */
    public EventFrames(int most) {
        this.most = most;
        this.lines = new LineFrames(most);
    }

    @Override
    public void feed(byte[] bytes, int length, Consumer<String> frames) throws TooMuch {
        lines.feed(bytes, length, line -> line(line, frames));
        if (size > most) {
            throw new TooMuch(KEPT.say("event-frames.an-event-of-more-than", most));
        }
    }

    @Override
    public void end(Consumer<String> frames) {
        lines.end(line -> line(line, frames));
        line("", frames);
    }

    private void line(String line, Consumer<String> frames) {
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                frames.accept(String.join("\n", data));
            }
            data.clear();
            size = 0;
        } else if (line.equals("data")) {
            add("");
        } else if (line.startsWith("data:")) {
            add(line.substring(line.startsWith("data: ") ? 6 : 5));
        }
    }

    private void add(String text) {
        data.add(text);
        size += text.length() + 1;
    }
}
