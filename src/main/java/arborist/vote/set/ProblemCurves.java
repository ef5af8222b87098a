package arborist.vote.set;

import arborist.trace.Id;
import arborist.vote.Ballot.Standing;
import arborist.vote.Rule;
import arborist.vote.StepScores;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.curve.BestAt;
import arborist.vote.curve.BestAt.Scored;
import arborist.vote.curve.MajorityAt;
import arborist.vote.curve.PassAt;
import arborist.vote.curve.Replay;
import arborist.vote.curve.Shares;
import arborist.vote.curve.Sizes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The curves of one problem, so that its samples need not be kept; each at {@link Sizes#upTo} the number of its samples. */
public final class ProblemCurves {
    /** The share of the work that drawing takes; stopping rules take the rest. */
    private static final double DRAWN = 0.8;

    private final int samples;
    private final double[] pass;
    private final double[] majority;
    private final Map<String, double[]> best;
    private final List<Replay> replays;
    private final List<OptionalLong> tokens;

    private ProblemCurves(int samples, double[] pass, double[] majority, Map<String, double[]> best,
            List<Replay> replays, List<OptionalLong> tokens) {
        this.samples = samples;
        this.pass = pass;
        this.majority = majority;
        this.best = best;
        this.replays = replays;
        this.tokens = tokens;
    }

    int samples() {
        return samples;
    }

    double[] pass() {
        return pass;
    }

    double[] majority() {
        return majority;
    }

    /** By the name of the rule. */
    Map<String, double[]> best() {
        return best;
    }

    /** In the order of {@link Stop#ALL}. */
    List<Replay> replays() {
        return replays;
    }

    /** What the samples of each replay took, empty where none of the problem's told; in the order of {@link Stop#ALL}. */
    List<OptionalLong> tokens() {
        return tokens;
    }

    /** @param scorer whose scores count, null for none */
    static ProblemCurves of(Vote vote, @Nullable String scorer, Map<String, Rule> rules) {
        return of(vote, scorer, rules, share -> {});
    }

    /** @param progress is told the share that is done, 0 to 1; it stops the work by throwing */
    static ProblemCurves of(Vote vote, @Nullable String scorer, Map<String, Rule> rules, DoubleConsumer progress) {
        Shares shares = Shares.of(vote);
        int n = shares.samples();
        int[] ks = Sizes.upTo(n);
        int right = (int) vote.spent().stream().filter(Voter::isRight).count();
        Map<String, double[]> best = new HashMap<>();
        for (StepScores.As as : StepScores.As.values()) {
            String name = Rule.BEST_OF_N + as.word();
            if (scorer != null && rules.containsKey(name)) {
                best.put(name, BestAt.of(scored(vote, scorer, as), n, ks));
            }
        }
        double[] majority = MajorityAt.of(shares, ks, share -> progress.accept(DRAWN * share));
        List<Replay> replays = new ArrayList<>();
        for (Stop stop : Stop.ALL) {
            progress.accept(DRAWN + (1 - DRAWN) * replays.size() / Stop.ALL.size());
            replays.add(Replay.of(shares, stop.rule()));
        }
        return new ProblemCurves(n, PassAt.of(n, right, ks), majority, best, replays,
                tokens(vote, replays));
    }

    private static List<OptionalLong> tokens(Vote vote, List<Replay> replays) {
        List<Voter> spent = vote.spent();
        if (vote.tokens().isEmpty()) {
            return replays.stream().map(r -> OptionalLong.empty()).toList();
        }
        long[] upTo = new long[spent.size() + 1];
        for (int i = 0; i < spent.size(); i++) {
            upTo[i + 1] = upTo[i] + spent.get(i).tokens().orElse(0);
        }
        return replays.stream().map(r -> OptionalLong.of(upTo[r.samples()])).toList();
    }

    private static List<Scored> scored(Vote vote, String scorer, StepScores.As as) {
        Map<Id, Boolean> right = new HashMap<>();
        vote.rightness().forEach((group, is) -> group.ballots().forEach(b -> right.put(b.sample(), is)));
        List<Scored> scored = new ArrayList<>();
        for (Voter voter : vote.voters()) {
            StepScores own = voter.scores().get(scorer);
            OptionalDouble score = own == null || voter.ballot().standing() != Standing.VOTES ? OptionalDouble.empty()
                    : OptionalDouble.of(as.of(own));
            score.ifPresent(s -> scored.add(new Scored(s, right.getOrDefault(voter.ballot().sample(), false))));
        }
        return scored;
    }
}
