package arborist.llm.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Words are found wherever they are cut, and no text is lost or turned around. */
class SieveTest {
    private static final List<String> WORDS = List.of("aab", "<a>", "b<");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab<>").ofMaxLength(30);
    }

    @Property
    void cutsDoNotMatter(@ForAll("texts") String text,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 5) Integer> cuts) {
        List<Sieve.Part> whole = run(text, List.of(1000));
        List<Sieve.Part> pieces = run(text, cuts);
        assertThat(joined(pieces)).isEqualTo(joined(whole));
        assertThat(words(pieces)).isEqualTo(words(whole));
        assertThat(joined(pieces)).isEqualTo(text);
    }

    @Property
    void noWordIsLeftInPlainText(@ForAll("texts") String text,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 5) Integer> cuts) {
        StringBuilder run = new StringBuilder();
        for (Sieve.Part part : run(text, cuts)) {
            run.append(part instanceof Sieve.Part.Word ? "|" : part.text());
        }
        WORDS.forEach(word -> assertThat(run.toString()).doesNotContain(word));
    }

    @Example
    void textThatCannotBecomeAWordIsNotHeldBack() {
        Sieve sieve = new Sieve(List.of("</think>"));
        assertThat(joined(sieve.feed("five < six"))).isEqualTo("five < six");
        assertThat(joined(sieve.feed("done </"))).isEqualTo("done ");
    }

    private static List<Sieve.Part> run(String text, List<Integer> cuts) {
        Sieve sieve = new Sieve(WORDS);
        List<Sieve.Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; from < text.length(); i++) {
            int to = cuts.isEmpty() ? text.length() : Math.min(text.length(), from + cuts.get(i % cuts.size()));
            parts.addAll(sieve.feed(text.substring(from, to)));
            from = to;
        }
        parts.addAll(sieve.end());
        return parts;
    }

    private static String joined(List<Sieve.Part> parts) {
        return String.join("", parts.stream().map(Sieve.Part::text).toList());
    }

    private static List<String> words(List<Sieve.Part> parts) {
        return parts.stream().filter(Sieve.Part.Word.class::isInstance).map(Sieve.Part::text).toList();
    }
}
