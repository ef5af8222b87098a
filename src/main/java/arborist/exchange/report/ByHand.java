package arborist.exchange.report;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Vote;
import arborist.vote.Voter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What persons asked for and did on one problem, so that its vote is not that of the samples as they came.
 *
 * @param sentences one at least
 */
public record ByHand(Id problem, String title, List<String> sentences) {
    private static final String BY_PERSON = "person";
    private static final int MOST_NUMBERS = 20;
    private static final int MOST_READ = 20;

    public ByHand {
        sentences = List.copyOf(sentences);
    }

    /** What was done on a problem; empty where nothing was. */
    public static Optional<ByHand> of(Tree tree, Vote vote) {
        return of(tree, vote, List.of());
    }

    /** The same, with more that is to be told of it. */
    public static Optional<ByHand> of(Tree tree, Vote vote, List<String> more) {
        List<String> sentences = new ArrayList<>(vote.whatIf().sentences());
        sentences.addAll(more);
        List<Integer> struck = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Voter voter : vote.voters()) {
            Ballot ballot = voter.ballot();
            SampleState state = tree.samples().get(ballot.sample());
            AnswerReading reading = state == null ? null : state.reading();
            if (ballot.standing() == Ballot.Standing.STRUCK) {
                struck.add(ballot.index() + 1);
            }
            if (reading != null && reading.rule().equals(BY_PERSON)) {
                read.add("A person read " + ballot.answer().map(a -> "the answer " + a).orElse("no answer")
                        + " in sample "
                        + (ballot.index() + 1) + ".");
            }
        }
        if (!struck.isEmpty()) {
            sentences.add(struck(struck));
        }
        sentences.addAll(read.subList(0, Math.min(MOST_READ, read.size())));
        if (read.size() > MOST_READ) {
            sentences.add("A person read the answers of " + (read.size() - MOST_READ) + " more samples.");
        }
        return sentences.isEmpty() ? Optional.empty()
                : Optional.of(new ByHand(vote.problem(), vote.title(), sentences));
    }

    private static String struck(List<Integer> struck) {
        String numbers = String.join(", ", struck.stream().limit(MOST_NUMBERS).map(String::valueOf).toList());
        return struck.size() == 1 ? "Sample " + numbers + " was struck."
                : struck.size() <= MOST_NUMBERS ? "Samples " + numbers + " were struck."
                : "Samples " + numbers + " and " + (struck.size() - MOST_NUMBERS) + " more were struck.";
    }
}
