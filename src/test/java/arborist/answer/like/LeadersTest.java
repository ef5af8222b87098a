package arborist.answer.like;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Texts are grouped around leaders, whatever their order, and never all against all. */
class LeadersTest {
    /** Means an angle: texts are numbers of degrees. */
    private static final Meaning ANGLES = text -> {
        double angle = Math.toRadians(Double.parseDouble(text));
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    };

    @Test
    void whatPointsTheSameWayIsTogether() throws NoMeaning {
        Alike alike = new Leaders(ANGLES, 0.9).of(List.of("0", "90", "10", "5", "95"), () -> false, done -> {});
        assertThat(alike.groups()).extracting(Alike.Group::members).containsExactly(List.of(0, 2, 3), List.of(1, 4));
        assertThat(alike.groups()).allMatch(g -> g.least() >= 0.9);
        assertThat(alike.leftOut()).isZero();
    }

    @Property(tries = 50)
    void theOrderDoesNotCount(@ForAll long seed) throws NoMeaning {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "" + random.nextInt(360)).toList());
        Set<Set<String>> before = groups(texts);
        Collections.shuffle(texts, random);
        assertThat(groups(texts)).isEqualTo(before);
    }

    @Test
    void theSameTextIsLookedAtOnce() throws NoMeaning {
        AtomicInteger asked = new AtomicInteger();
        Alike alike = new Leaders(text -> {
            asked.incrementAndGet();
            return new float[] {1, 0};
        }, 0.5).of(Collections.nCopies(10_000, "an essay"), () -> false, done -> {});
        assertThat(asked).hasValue(1);
        assertThat(alike.groups()).hasSize(1);
    }

    @Test
    void tooManyTextsAreLeftOutAndCounted() throws NoMeaning {
        List<String> texts = IntStream.range(0, Leaders.MOST_TEXTS + 7).mapToObj(String::valueOf).toList();
        assertThat(new Leaders(ANGLES, 0.9).of(texts, () -> false, done -> {}).leftOut()).isEqualTo(7);
    }

    @Test
    void itStopsWhenAsked() throws NoMeaning {
        AtomicInteger looked = new AtomicInteger();
        List<String> texts = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        Alike alike = new Leaders(ANGLES, 0.9).of(texts, () -> looked.get() == 10, looked::set);
        assertThat(alike.leftOut()).isEqualTo(90);
    }

    private static Set<Set<String>> groups(List<String> texts) throws NoMeaning {
        return new Leaders(ANGLES, 0.95).of(texts, () -> false, done -> {}).groups().stream()
                .map(g -> g.members().stream().map(texts::get).collect(Collectors.toSet())).collect(Collectors.toSet());
    }
}
