package arborist.reason.score;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Evaluation;
import arborist.reason.Evaluator;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.Together;
import arborist.reason.prompt.Prompts;
import arborist.trace.Node;
import arborist.trace.RunStatus;
import arborist.trace.Scorer;
import arborist.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks whether a solution so far is right, and takes the probability of "yes" against "no" as the first token of the answer (Kadavath et
 * al. 2022, section 3, "P(True)").
 */
public final class YesToken implements Evaluator {
    private static final Words KEPT = Words.kept(YesToken.class);
    private static final int ALTERNATIVES = 20;
    private static final double SURE = 0.9;
    private static final Set<String> YES = Set.of("yes", "y", "true", "correct");
    private static final Set<String> NO = Set.of("no", "n", "false", "incorrect", "wrong");

    private final Asker asker;
    private final Aim aim;
    private final Prompts prompts;

    public YesToken(Asker asker, Aim aim, Prompts prompts) {
        this.asker = asker;
        this.aim = aim;
        this.prompts = prompts;
    }

    @Override
    public Scorer scorer() {
        return new Scorer("yes-token", asker.model().name(), false);
    }

    @Override
    public double sure() {
        return SURE;
    }

    @Override
    public List<Evaluation> evaluate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        return Together.all(thoughts.stream().<Together.Work<Evaluation>>map(n -> () -> judge(sight, n)).toList());
    }

    private Evaluation judge(Sight sight, Node node) throws InterruptedException, RunEnded {
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        Asker.Heard heard = asker.hear("yes-token", new Request(
                prompts.fill(aim.task(), "yes-token", aim.words(steps)), "",
                Request.Sampling.PLAIN.hot(0.0).atMost(1).telling(ALTERNATIVES)));
        List<Reply.Token> tokens = heard.choices().isEmpty() ? List.of() : heard.choices().getFirst().tokens();
        if (tokens.isEmpty()) {
            throw new RunEnded(RunStatus.FAILED, KEPT.say("yes-token.the-model-tells-no-log", asker.model().name()));
        }
        return share(tokens.getFirst());
    }

    /** The share of yes in yes and no, whatever their spelling; a half where neither is among the likeliest. */
    static Evaluation share(Reply.Token token) {
        double yes = mass(token, YES);
        double no = mass(token, NO);
        double share = yes + no == 0 ? 0.5 : yes / (yes + no);
        return new Evaluation(share, 0.0, 1.0, 1, KEPT.say("yes-token.mass", figure(yes), figure(no)));
    }

    private static String figure(double mass) {
        return String.format(Locale.ROOT, "%.3f", mass);
    }

    private static double mass(Reply.Token token, Set<String> words) {
        boolean listed = token.alternatives().stream().anyMatch(a -> a.text().equals(token.text()));
        double own = !listed && is(token.text(), words) ? Math.exp(token.logProbability()) : 0;
        return own + token.alternatives().stream().filter(a -> is(a.text(), words))
                .mapToDouble(a -> Math.exp(a.logProbability())).sum();
    }

    private static boolean is(String token, Set<String> words) {
        return words.contains(token.strip().toLowerCase(Locale.ROOT));
    }
}
