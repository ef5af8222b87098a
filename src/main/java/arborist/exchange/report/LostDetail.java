package arborist.exchange.report;

import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.why.Loss;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lost problem in full, as far as a page has room.
 *
 * @param question its first lines
 * @param samples some of those that the evidence names
 */
public record LostDetail(String question, List<Excerpt> samples) {
    private static final int MOST_SAMPLES = 3;
    private static final int QUESTION = 700;
    private static final int LINES = 6;
    private static final int LETTERS = 700;

    public LostDetail {
        samples = List.copyOf(samples);
    }

    /**
     * A sample.
     *
     * @param head which one, what it votes for and whether it is right, in words
     * @param text its first lines
     */
    public record Excerpt(String head, String text) {}

    /** Reads it from the problem's tree and vote. */
    public static LostDetail of(Tree tree, Vote vote, Loss loss) {
        Map<Id, Voter> voters = vote.bySample();
        Problem problem = tree.problem();
        return new LostDetail(problem == null ? "" : Texts.cut(problem.question(), QUESTION),
                telling(loss.main().samples().stream().map(voters::get).filter(Objects::nonNull).toList()).stream()
                        .map(voter -> excerpt(tree, voter)).toList());
    }

    /** A right one and a wrong one before others: they are to be held against each other. */
    private static List<Voter> telling(List<Voter> all) {
        Set<Voter> some = new LinkedHashSet<>();
        all.stream().filter(Voter::isRight).findFirst().ifPresent(some::add);
        all.stream().filter(v -> !v.isRight()).findFirst().ifPresent(some::add);
        some.addAll(all.subList(0, Math.min(MOST_SAMPLES, all.size())));
        return some.stream().limit(MOST_SAMPLES).toList();
    }

    private static Excerpt excerpt(Tree tree, Voter voter) {
        Ballot ballot = voter.ballot();
        String head = "Sample " + (ballot.index() + 1) + " "
                + (ballot.standing() == Ballot.Standing.VOTES
                        ? "says " + ballot.answer().map(a -> Texts.cut(a, Texts.ANSWER)).orElse("nothing")
                        : ballot.standing().words())
                + switch (voter.truth()) {
                    case RIGHT -> " (right)";
                    case WRONG -> " (wrong)";
                    case UNKNOWN -> "";
                };
        SampleState state = tree.samples().get(ballot.sample());
        String text = state == null ? "" : tree.path(state.sample().leaf()).stream()
                .filter(n -> !n.thought().kind().equals(Kind.PROBLEM)).map(Node::text)
                .collect(Collectors.joining("\n"));
        return new Excerpt(head, Texts.lines(text, LINES, LETTERS));
    }
}
