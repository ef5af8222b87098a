package arborist.answer.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.like.Alike;
import arborist.answer.like.Leaders;
import arborist.answer.like.NoMeaning;
import arborist.vote.like.Likeness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bundled model takes for alike. */
class MiniLmTest {

    @Test
    void whatIsSaidInOtherWordsIsAlike() throws NoMeaning {
        List<String> texts = List.of("The king abdicated because the army had turned against him.",
                "The ship sank because it hit an iceberg at night.",
                "Because his army turned against him, the king gave up the throne.",
                "The ship went down after it struck an iceberg in the night.");
        try (MiniLm meaning = new MiniLm()) {
            Alike alike = new Leaders(meaning, Likeness.STANDARD).of(texts, () -> false, done -> {});
            assertThat(alike.groups()).extracting(Alike.Group::members).containsExactlyInAnyOrder(List.of(0, 2),
                    List.of(1, 3));
        }
    }

    @Test
    void theSameTextMeansTheSame() throws NoMeaning {
        try (MiniLm one = new MiniLm(); MiniLm other = new MiniLm()) {
            String text = "Ångström naïvely wrote 3.14 — \"twice\" 你好 \uD83C\uDF33.";
            assertThat(one.of(text)).containsExactly(other.of(text));
            double length = 0;
            for (float v : one.of(text)) {
                length += (double) v * v;
            }
            assertThat(length).isBetween(0.999, 1.001);
        }
    }

    @Test
    void anyTextHasAMeaning() throws NoMeaning {
        try (MiniLm meaning = new MiniLm()) {
            for (String text : List.of("", " ", "\0", "x".repeat(100_000), "word ".repeat(50_000), "\uD800",
                    "[CLS] [SEP]")) {
                assertThat(meaning.of(text)).hasSize(384);
            }
        }
    }
}
