package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of answers by class, and what has to hold for answers of all classes. */
class PairsTest {
    private static final int FEWEST = 400;

    /** A pair and whether it is one answer. */
    record Pair(boolean equal, String a, String b) {}

    static Stream<Pair> pairs() throws IOException {
        try (InputStream in = Objects.requireNonNull(PairsTest.class.getResourceAsStream("pairs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("= ") || line.startsWith("! ")).map(line -> {
                        String[] sides = line.substring(2).split(" \\| ", 2);
                        return new Pair(line.charAt(0) == '=', sides[0], sides[1]);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachIsToldFromBothSides(Pair pair) {
        Sameness there = Equality.of(pair.a, pair.b);
        assertThat(there.equal()).as(there.why()).isEqualTo(pair.equal);
        assertThat(Equality.of(pair.b, pair.a).equal()).isEqualTo(pair.equal);
        assertThat(there.why()).isNotBlank();
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(pairs()).hasSizeGreaterThan(FEWEST);
    }

    @Test
    void everyAnswerIsItself() throws IOException {
        assertThat(answers()).allSatisfy(answer -> assertThat(Equality.of(answer, answer).equal()).isTrue());
    }

    /** Two that are the same stand in one group, where nothing else is there that could part them. */
    @ParameterizedTest
    @MethodSource("pairs")
    void groupsAreMadeOfEqualAnswers(Pair pair) {
        int[] groups = Groups.of(List.of(Forms.of(pair.a), Forms.of(pair.b)));
        assertThat(groups[1]).isEqualTo(pair.equal ? 0 : 1);
    }

    /** The groups of a vote must not depend on who voted first, of whatever class the answers are. */
    @Property(tries = 40)
    void groupsDoNotDependOnTheOrder(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> all = answers();
        Collections.shuffle(all, random);
        List<String> some = all.subList(0, 60);
        Set<Set<String>> before = groups(some);
        Collections.shuffle(some, random);
        assertThat(groups(some)).isEqualTo(before);
    }

    private static List<String> answers() throws IOException {
        Set<String> answers = new HashSet<>();
        pairs().forEach(pair -> {
            answers.add(pair.a);
            answers.add(pair.b);
        });
        List<String> sorted = new ArrayList<>(answers);
        Collections.sort(sorted);
        return sorted;
    }

    private static Set<Set<String>> groups(List<String> answers) {
        int[] first = Groups.of(answers.stream().map(Forms::of).toList());
        Map<Integer, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(first[i], f -> new HashSet<>()).add(answers.get(i));
        }
        return Set.copyOf(groups.values());
    }
}
