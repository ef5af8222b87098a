package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.Small;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Mark;
import arborist.sapling.text.Script;
import arborist.sapling.text.Vocabulary;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CurriculumTest {
    private final Vocabulary vocabulary = Small.vocabulary();
    private final Curriculum curriculum = new Curriculum(Makers.standard(), new Dialogue(vocabulary));

    @Test
    void noProblemIsHeldOut() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 3_000; i++) {
            assertThat(HeldOut.is(curriculum.problem(random))).isFalse();
        }
    }

    /** Told by the question in each text, whoever asked it. */
    @Test
    void noTextToLearnFromAsksWhatATextOfTheExamAsks() {
        Map<String, Made> known = new HashMap<>();
        List<Maker> noted = Makers.standard().stream().<Maker>map(maker -> new Noted(maker, known)).toList();
        Set<String> learned = keys(new Curriculum(noted, new Dialogue(vocabulary)), known, false);
        Set<String> examined = keys(Curriculum.heldOut(noted, new Dialogue(vocabulary)), known, true);
        assertThat(examined).hasSizeGreaterThan(300).doesNotContainAnyElementsOf(learned);
    }

    private Set<String> keys(Curriculum from, Map<String, Made> known, boolean heldOut) {
        Set<String> keys = new HashSet<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 1_000; i++) {
            Made made = Objects.requireNonNull(known.get(asked(new KnownWords(from).apply(random))));
            assertThat(HeldOut.is(made)).as(made.question()).isEqualTo(heldOut);
            keys.add(made.key());
        }
        return keys;
    }

    /** The last question, behind the worked ones. */
    private String asked(Script script) {
        int[] tokens = script.tokens();
        int from = script.own() - 1;
        while (tokens[from] != Mark.QUESTION.token()) {
            from--;
        }
        int to = from + 1;
        while (tokens[to] >= Mark.values().length) {
            to++;
        }
        return vocabulary.text(tokens, from + 1, to);
    }

    /** Notes each problem that it makes. */
    private record Noted(Maker maker, Map<String, Made> known) implements Maker {
        @Override
        public Made make(RandomGenerator random, int level) {
            Made made = maker.make(random, level);
            known.put(made.question(), made);
            return made;
        }

        @Override
        public String family() {
            return maker.family();
        }

        @Override
        public int hardest() {
            return maker.hardest();
        }

        @Override
        public List<String> slip(Made made, RandomGenerator random) {
            return maker.slip(made, random);
        }

        @Override
        public List<String> next(Made made, int taken, RandomGenerator random) {
            return maker.next(made, taken, random);
        }

        @Override
        public Optional<String> reworded(String question) {
            return maker.reworded(question);
        }
    }

    @Test
    void directAnswersAndChainsComeAboutEquallyOften() {
        SplittableRandom random = new SplittableRandom(6);
        int direct = 0;
        int chains = 0;
        for (int i = 0; i < 4_000; i++) {
            // The small vocabulary lacks a name here and there.
            Script script = new KnownWords(curriculum).apply(random);
            int asked = script.tokens()[script.own() - 1];
            direct += asked == Mark.DIRECT.token() ? 1 : 0;
            chains += asked == Mark.CHAIN.token() ? 1 : 0;
            assertThat(script.tokens()[script.length() - 1]).isEqualTo(Mark.END.token());
        }
        assertThat(direct).isBetween(1_100, 1_500);
        assertThat(chains).isBetween(direct, direct * 3 / 2);
    }
}
