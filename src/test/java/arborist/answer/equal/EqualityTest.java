package arborist.answer.equal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same under all its dressing, and what only looks so. */
class EqualityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1/2|0.5", "1/2|50%", "0.5|50\\%", "50%|50", "1,000|1000", "1{,}000|1000.0", "$18|18", "18 dollars|\\$18.00",
        "18|18 eggs", "125 miles|\\text{125 mi}", "\\frac{3}{4}|0.75", "\\frac34|\\dfrac{3}{4}", "\\tfrac12|.5",
        "3\\frac{1}{2}|3.5", "3 1/2|7/2", "-3\\frac12|-3.5", "\\left(\\frac{1}{3}\\right)|1/3", "90^\\circ|90",
        "90^{\\circ}|90 degrees", "$x = 5$|5", "2 \\cdot 3|6", "2^{10}|1024", "1.5e3|1500", "1.2 \\times 10^3|1200",
        "10^3 = 1000|1000", "1.8 billion|1,800,000,000", "−5|-5", "+7|7", "7.|7", "\\text{Even}|even", "Yes.|yes",
        "(C)|C", "\\textbf{A}|A", "(D) Alina|D", "1/3|0.3333333", "$\\frac{9}{4}\\pi$|\\frac94\\pi", "3,50|3.5",
        "\\{1,2\\}|\\{1, 2\\}", "f(x) = 3|3"
    })
    void theSame(String a, String b) {
        assertThat(Equality.of(a, b)).matches(Sameness::equal);
        assertThat(Equality.of(b, a)).matches(Sameness::equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1/2|0.51", "0.5|0.5%", "1|1%", "5|5.001", "1/3|0.33", "12 km|12 miles", "5 hours|5 minutes", "5|-5",
        "12:00|1:00",
        "A|B", "1,234|1.234", "(1,2)|(2,1)", "[0,1)|(0,1)", "x|X", "5-10|-5", "yes|no", "2x|2", "2 pi|2", "2\\pi|2",
        "5 or more|5", "2 m n|2", "x=1|x=2",
        "1/2/2000|1/4000", "4, .1, 2|0.1, 4, 2", "7|eight", "|", "10|1000", "$5|5 €", "2^{1000000}|2^{1000001}"
    })
    void notTheSame(String a, String b) {
        String one = a == null ? "" : a;
        String other = b == null ? "" : b;
        assertThat(Equality.of(one, other).equal()).as(Equality.of(one, other).why()).isFalse();
        assertThat(Equality.of(other, one).equal()).isFalse();
    }

    @Test
    void theReasonSaysWhatBothComeTo() {
        assertThat(Equality.of("0.50", "1/2").why()).isEqualTo("the same number: 1/2");
        assertThat(Equality.of("50%", "1/2").why()).isEqualTo("the same share: 1/2");
        assertThat(Equality.of("12 km", "12 miles").why()).isEqualTo("the units differ: 12 km, 12 mi");
        assertThat(Equality.of("A", "5").why()).isEqualTo("a letter is not a number: A, 5");
    }

    @Test
    void hostileAnswersCostLittle() {
        String deep = "(".repeat(5_000) + "1" + ")".repeat(5_000);
        String bomb = "9^".repeat(300) + "9";
        String digits = "1".repeat(100_000);
        for (String text : List.of(deep, bomb, digits, "\\frac{".repeat(300), "{".repeat(1_900), "$".repeat(1_900))) {
            assertThat(Equality.of(text, "1").equal()).isFalse();
        }
    }

    /** The groups of a vote must not depend on who voted first. */
    @Property(tries = 500)
    void groupsDoNotDependOnTheOrder(@ForAll @From("answers") List<String> answers, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(groups(shuffled)).isEqualTo(groups(answers));
    }

    @Property(tries = 500)
    void whatIsGroupedWithOneOtherOnlyIsEqualToIt(@ForAll @From("answers") List<String> answers) {
        for (Set<String> group : groups(answers)) {
            if (group.size() == 2) {
                List<String> two = List.copyOf(group);
                assertThat(Equality.of(two.get(0), two.get(1)).equal()).as(group.toString()).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void equalityHasNoSides(@ForAll @From("answers") List<String> answers, @ForAll String any) {
        for (String a : answers) {
            assertThat(Equality.of(a, any).equal()).isEqualTo(Equality.of(any, a).equal());
            assertThat(Equality.of(a, a).equal()).isEqualTo(!a.isEmpty());
        }
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries
                .of("5", "5.0", "10/2", "$5", "7", "7 km", "7 kg", "50%", "0.5", "50", "1/2", "0.5%", "(A)", "A",
                        "yes", "Yes.", "0.333333", "1/3", "x + 1", "x+1", "12", "1/200")
                .list().ofMaxSize(12);
    }

    private static Set<Set<String>> groups(List<String> answers) {
        int[] first = Groups.of(answers.stream().map(Forms::of).toList());
        Map<Integer, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(first[i], f -> new HashSet<>()).add(answers.get(i));
        }
        assertThat(Arrays.stream(first).allMatch(f -> first[f] == f)).isTrue();
        return Set.copyOf(groups.values());
    }
}
