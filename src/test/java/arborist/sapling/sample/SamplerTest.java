package arborist.sapling.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.sapling.Small;
import arborist.sapling.file.Model;
import arborist.sapling.math.Rows;
import arborist.sapling.net.Backprop;
import arborist.sapling.net.Batch;
import arborist.sapling.text.Dialogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final Settings SHORT = new Settings(1, 1, List.of(), 40, 0);
    private final Model model = Small.model();
    private final Dialogue dialogue = new Dialogue(model.vocabulary());
    private final int[] prompt = dialogue.chain("17 + 4 * (9 - 3)");

    @Test
    void aSeedGivesTheSameTextAgainAndAnotherOneAnother() {
        assertThat(sample(SHORT, 5, 6)).isEqualTo(sample(SHORT, 5, 6));
        assertThat(sample(SHORT, 5).getFirst().tokens()).isNotEqualTo(sample(SHORT, 6).getFirst().tokens());
    }

    @Test
    void aSampleIsTheSameAloneAndAmongOthersThatEndSooner() {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            asks.add(new Ask(dialogue.chain(i + " * 7 - 12 * (3 + " + i + ")"), i));
        }
        List<Said> together = sampler().sample(asks, SHORT, Listener.DEAF);
        for (int i = 0; i < asks.size(); i++) {
            assertThat(sampler().sample(List.of(asks.get(i)), SHORT, Listener.DEAF)).containsExactly(together.get(i));
        }
    }

    @Test
    void aPromptThatIsReadInOneGoGivesTheSameAsOneThatWasWrittenTokenByToken() {
        Said whole = sample(new Settings(0, 1, List.of(), 30, 0), 1).getFirst();
        int read = 12;
        int[] longer = Arrays.copyOf(prompt, prompt.length + read);
        for (int i = 0; i < read; i++) {
            longer[prompt.length + i] = whole.tokens().get(i).id();
        }
        Said rest = sampler().sample(List.of(new Ask(longer, 1)), new Settings(0, 1, List.of(), 30 - read, 0),
                Listener.DEAF).getFirst();
        assertThat(rest.tokens()).isEqualTo(whole.tokens().subList(read, whole.tokens().size()));
    }

    @Test
    void probabilitiesAreThoseOfARunWithoutCache() {
        Said said = sample(SHORT, 3).getFirst();
        int n = said.tokens().size();
        int[] all = Arrays.copyOf(prompt, prompt.length + n);
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            all[prompt.length + i] = said.tokens().get(i).id();
            places[i] = prompt.length + i - 1;
        }
        int size = model.vocabulary().size();
        new Backprop(model.weights()).loss(Batch.of(List.of(all), List.of(places)), (place, outputs, from) -> {
            for (int i = 0; i < size; i++) {
                outputs[from + i] = model.vocabulary().sayable(i) ? outputs[from + i] : Float.NEGATIVE_INFINITY;
            }
            float right = outputs[from + all[prompt.length + place]];
            double expected = right - Rows.softmax(outputs, from, size);
            assertThat(said.tokens().get(place).logProbability()).isCloseTo(expected, within(1e-4));
            return 0;
        });
    }

    /** Asked before each token: a sample that is wanted so many times has so many tokens, and those that the others have are theirs. */
    @Test
    void nothingIsDrawnOnceNobodyWantsIt() {
        List<Said> whole = sample(SHORT, 1, 2);
        int most = whole.get(1).tokens().size();
        for (int wanted = 0; wanted < most; wanted++) {
            Leaving leaving = new Leaving(wanted, Integer.MAX_VALUE);
            List<Said> said = sampler().sample(List.of(new Ask(prompt, 1), new Ask(prompt, 2)), SHORT, leaving);
            assertThat(said.get(1).ended()).isEqualTo(Said.End.LEFT);
            assertThat(said.get(1).tokens()).isEqualTo(whole.get(1).tokens().subList(0, wanted));
            assertThat(said.getFirst()).isEqualTo(whole.getFirst());
        }
    }

    /** Whoever stops all while a token is told hears no other one, but for those that were under way with it. */
    @Test
    void nothingIsDrawnAfterAllWereStopped() {
        for (int pieces = 1; pieces <= 25; pieces++) {
            Leaving leaving = new Leaving(Integer.MAX_VALUE, pieces);
            List<Said> said = sampler().sample(
                    List.of(new Ask(prompt, 1), new Ask(prompt, 2), new Ask(dialogue.direct("3 + 4"), 3)), SHORT,
                    leaving);
            assertThat(leaving.pieces).as("told").isBetween(pieces, pieces + 2);
            for (int i = 0; i < said.size(); i++) {
                assertThat(said.get(i).ended()).isEqualTo(Said.End.LEFT);
                assertThat(said.get(i).tokens()).as("sample %d of those stopped at piece %d", i, pieces)
                        .hasSize(leaving.asked[i]);
            }
            assertThat(Arrays.stream(leaving.asked).max().orElseThrow()
                    - Arrays.stream(leaving.asked).min().orElseThrow()).isLessThanOrEqualTo(1);
        }
    }

    /** Leaves the second sample before one of its tokens, or all samples at a piece of text. */
    private static final class Leaving implements Listener {
        private final int[] asked = new int[3];
        private final int tokens;
        private final int stopsAt;
        private int pieces;

        Leaving(int tokens, int stopsAt) {
            this.tokens = tokens;
            this.stopsAt = stopsAt;
        }

        @Override
        public void more(int sample, String text, boolean thinking) {
            pieces++;
        }

        @Override
        public void ended(int sample, Said.End why) {
            // Its sample says so as well.
        }

        @Override
        public boolean wanted(int sample) {
            boolean wanted = pieces < stopsAt && (sample != 1 || asked[1] < tokens);
            asked[sample] += wanted ? 1 : 0;
            return wanted;
        }
    }

    @Test
    void aStopTextIsNotSaidNorAnythingBehindIt() {
        Said free = sample(SHORT, 8).getFirst();
        String text = free.text() + free.thinking();
        String stop = text.substring(text.length() / 2, text.length() / 2 + 2);
        Said stopped = sample(new Settings(1, 1, List.of(stop), 40, 0), 8).getFirst();
        assertThat(stopped.ended()).isEqualTo(Said.End.WHOLE);
        assertThat(stopped.text() + stopped.thinking()).doesNotContain(stop);
        assertThat(text).startsWith(stopped.thinking() + stopped.text());
    }

    @Test
    void theLikeliestAloneAreDrawnFromANucleus() {
        Said greedy = sample(new Settings(0, 1, List.of(), 20, 0), 1).getFirst();
        assertThat(sample(new Settings(1, 1e-9, List.of(), 20, 0), 7).getFirst().tokens()).isEqualTo(greedy.tokens());
    }

    @Test
    void alternativesBeginWithTheLikeliest() {
        Said said = sample(new Settings(0, 1, List.of(), 10, 3), 1).getFirst();
        assertThat(said.tokens()).allSatisfy(token -> {
            assertThat(token.alternatives()).hasSize(3);
            assertThat(token.alternatives().getFirst().id()).isEqualTo(token.id());
        });
    }

    @Test
    void aTextEndsWhereTheContextDoes() {
        Said said = sample(new Settings(1, 1, List.of(), 10_000, 0), 4).getFirst();
        assertThat(prompt.length + said.tokens().size()).isLessThanOrEqualTo(model.weights().shape().context() + 1);
    }

    private List<Said> sample(Settings settings, long... seeds) {
        return sampler().sample(Arrays.stream(seeds).mapToObj(seed -> new Ask(prompt, seed)).toList(), settings,
                Listener.DEAF);
    }

    private Sampler sampler() {
        return new Sampler(model.weights(), model.vocabulary());
    }
}
