package arborist.vote.like;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Vote;
import arborist.vote.Voter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The samples of a problem that end in a text which no rule compares: an answer of several words, or a whole essay without an answer. */
public final class FreeAnswers {
    /** Fewer words are an answer that is written in one way or another, and compared. */
    private static final int FEWEST_WORDS = 5;

    private FreeAnswers() {}

    /** A sample with its text. */
    public record Free(Id sample, String text) {}

    /** They in the order of the samples; those that were struck or never ended are not among them. */
    public static List<Free> of(Tree tree, Vote vote) {
        List<Free> all = new ArrayList<>();
        for (Voter voter : vote.voters()) {
            Ballot ballot = voter.ballot();
            if (ballot.standing().isSpent()) {
                text(tree, ballot).filter(t -> !t.isBlank()).ifPresent(t -> all.add(new Free(ballot.sample(), t)));
            }
        }
        return all;
    }

    /** How many there are at most, without a look at their texts. */
    public static int atMost(Vote vote) {
        return (int) vote.voters().stream().map(Voter::ballot).filter(b -> b.standing().isSpent())
                .filter(b -> b.answer().map(FreeAnswers::isLong).orElse(true)).count();
    }

    /** A sentence with commas in it is read as a list of words, and is none. */
    private static boolean isWords(Form form) {
        return form instanceof Form.Words
                || form instanceof Form.Many(var ignored, List<Form> items)
                        && items.stream().allMatch(FreeAnswers::isWords);
    }

    private static boolean isLong(String answer) {
        return answer.strip().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
    }

    private static Optional<String> text(Tree tree, Ballot ballot) {
        Optional<String> answer = ballot.answer();
        if (answer.isPresent()) {
            return answer.filter(a -> isLong(a) && isWords(Forms.of(a)));
        }
        SampleState state = tree.samples().get(ballot.sample());
        return state == null ? Optional.empty()
                : Optional.of(tree.path(state.sample().leaf()).stream().skip(1).map(Node::text)
                        .collect(Collectors.joining("\n")));
    }
}
