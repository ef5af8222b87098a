package arborist.llm.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Frames are the same wherever the network cuts their bytes. */
class FramesTest {
    private static final int MOST = 1 << 20;

    @Provide
    Arbitrary<List<String>> events() {
        return Arbitraries.of("a", "{", " ", ":", "ä", "時", "🌳").list().ofMaxSize(12)
                .map(letters -> String.join("", letters)).list().ofMaxSize(6);
    }

    @Property
    void eventsComeWholeHoweverTheyAreCut(@ForAll("events") List<String> events,
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 7) Integer> cuts,
            @ForAll @IntRange(max = 2) int ending, @ForAll boolean lastIsEnded) {
        String end = List.of("\n", "\r\n", "\r").get(ending);
        StringBuilder text = new StringBuilder(": hello" + end + end);
        for (String event : events) {
            text.append("event: e").append(end).append("data: ").append(event).append(end);
            text.append(end).append(": keep-alive").append(end).append(end);
        }
        if (!lastIsEnded) {
            text.append("data: last");
        }
        List<String> expected = new ArrayList<>(events);
        if (!lastIsEnded) {
            expected.add("last");
        }
        assertThat(cut(new EventFrames(MOST), text.toString(), cuts)).isEqualTo(expected);
    }

    @Property
    void linesComeWholeHoweverTheyAreCut(@ForAll("events") List<String> lines,
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 7) Integer> cuts) {
        String text = String.join("\n", lines);
        List<String> expected = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (expected.getLast().isEmpty()) {
            expected.removeLast();
        }
        assertThat(cut(new LineFrames(MOST), text, cuts)).isEqualTo(expected);
    }

    @Example
    void severalDataLinesAreOneEvent() {
        assertThat(cut(new EventFrames(MOST), "data: a\ndata:b\ndata\ndata:  c\n\n", List.of(1)))
                .containsExactly("a\nb\n\n c");
    }

    @Example
    void aByteOrderMarkIsNoText() {
        assertThat(cut(new EventFrames(MOST), "\ufeffdata: a\n\n", List.of(1, 1, 1))).containsExactly("a");
    }

    @Example
    void whatIsTooLargeIsRefusedWhateverItsShape() {
        byte[] many = "data: 1234567890\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] one = "x".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new EventFrames(100).feed(many, many.length, _ -> {}))
                .isInstanceOf(Frames.TooMuch.class);
        assertThatThrownBy(() -> new EventFrames(100).feed(one, one.length, _ -> {}))
                .isInstanceOf(Frames.TooMuch.class);
        assertThatThrownBy(() -> new WholeFrame(100).feed(one, one.length, _ -> {})).isInstanceOf(Frames.TooMuch.class);
    }

    private static List<String> cut(Frames frames, String text, List<Integer> cuts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; from < bytes.length; i++) {
            int to = cuts.isEmpty() ? bytes.length : Math.min(bytes.length, from + cuts.get(i % cuts.size()));
            byte[] piece = Arrays.copyOfRange(bytes, from, to);
            try {
                frames.feed(piece, piece.length, found::add);
            } catch (Frames.TooMuch e) {
                throw new AssertionError(e);
            }
            from = to;
        }
        frames.end(found::add);
        return found;
    }
}
