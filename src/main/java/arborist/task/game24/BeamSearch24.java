package arborist.task.game24;

import arborist.answer.Rational;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A Tree-of-Thoughts search of the game without any model: propose every step, judge what is left, keep the best few, round by
 * round, until one number is left.
 */
public final class BeamSearch24 {
    private static final Words KEPT = Words.kept(BeamSearch24.class);
    private final int beam;
    private final Predicate<Game24Step> proposed;
    private final Function<List<Rational>, Judged> judge;

    /**
     * @param beam how many are kept each round, 1 or more
     * @param proposed which steps it thinks of at all
     * @param judge gives the numbers that are left a value; a value of 0 says that nothing can come of them
     */
    public BeamSearch24(int beam, Predicate<Game24Step> proposed, Function<List<Rational>, Judged> judge) {
        this.beam = beam;
        this.proposed = proposed;
        this.judge = judge;
    }

    /**
     * What a judge says.
     *
     * @param value from 0 to 1
     * @param evidence why, in words
     */
    public record Judged(double value, String evidence) {}

    /**
     * A step that was considered.
     *
     * @param parent its place among those kept in the round before; 0 in the first round
     * @param kept whether the search goes on with it
     * @param reason why it was kept or left, in words
     */
    public record Candidate(int parent, Game24Step step, Judged judged, boolean kept, String reason) {}

    /** All candidates of one round, in the order in which they were proposed. */
    public record Round(List<Candidate> candidates) {
        public Round {
            candidates = List.copyOf(candidates);
        }

        public List<Candidate> kept() {
            return candidates.stream().filter(Candidate::kept).toList();
        }
    }

    /** Runs the search to its end: a round for each step, fewer where nothing is kept. */
    public List<Round> search(List<Rational> numbers) {
        List<Round> rounds = new ArrayList<>();
        List<List<Rational>> frontier = List.of(numbers);
        while (!frontier.isEmpty() && frontier.getFirst().size() > 1) {
            Round round = select(propose(frontier));
            rounds.add(round);
            frontier = round.kept().stream().map(c -> c.step().left()).toList();
        }
        return rounds;
    }

    private List<Candidate> propose(List<List<Rational>> frontier) {
        List<Candidate> candidates = new ArrayList<>();
        for (int parent = 0; parent < frontier.size(); parent++) {
            for (Game24Step step : Game24Moves.from(frontier.get(parent)).stream().filter(proposed).toList()) {
                candidates.add(new Candidate(parent, step, judge.apply(step.left()), false, ""));
            }
        }
        return candidates;
    }

    private Round select(List<Candidate> candidates) {
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> c.judged().value()).reversed()).toList();
        List<Candidate> decided = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int rank = ranked.indexOf(candidate) + 1;
            boolean hopeless = candidate.judged().value() == 0;
            String place = KEPT.say("beam-search24.number-of-the-beam-keeps", rank, candidates.size(), beam);
            decided.add(
                    new Candidate(candidate.parent(), candidate.step(), candidate.judged(), !hopeless && rank <= beam,
                            hopeless ? candidate.judged().evidence() : place));
        }
        return new Round(decided);
    }
}
