package arborist.vote.why;

import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Ballot.Standing;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.why.Loss.Evidence;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out why a vote was lost; {@link Diagnosis} says by which precedence. */
public final class Diagnoser {
    private static final int FEWEST_AGAINST_GOLD = 4;

    private final Vote vote;
    private final Count count;
    private final Map<Diagnosis, Evidence> found = new EnumMap<>(Diagnosis.class);
    private final Set<Diagnosis> decisive = EnumSet.noneOf(Diagnosis.class);

    private Diagnoser(Vote vote, Count count) {
        this.vote = vote;
        this.count = count;
    }

    /**
     * Why the rule lost the vote; empty where it won, or nothing tells right from wrong. A tie for the first place is lost. The evidence
     * is in English, since reports take it over.
     */
    public static Optional<Loss> diagnose(Vote vote, Rule rule) {
        return Words.<Optional<Loss>, RuntimeException>inEnglish(() -> {
            Count count = Count.of(vote, rule);
            return !vote.judged() || count.isWon() ? Optional.empty()
                    : Optional.of(new Diagnoser(vote, count).loss());
        });
    }

    private Loss loss() {
        List<Voter> missed = vote.voters().stream().filter(v -> v.missed().isPresent()).toList();
        split();
        misread(missed);
        silent();
        if (count.right().isEmpty()) {
            if (missed.isEmpty()) {
                say(Diagnosis.NONE_RIGHT, true, samples(count.wrong()),
                        (vote.spent().size() == 1 ? "the only sample was wrong"
                                : "none of " + vote.spent().size() + " samples was right") + top(", most say "));
            }
        } else {
            scorer();
            standing();
        }
        return new Loss(vote.problem(), vote.title(),
                decisive.stream().findFirst().orElseThrow(), found, count.flips(), goldDoubted());
    }

    private void split() {
        List<Group> right = count.right();
        if (right.size() > 1) {
            say(Diagnosis.SPLIT, count.wouldWin(List.of()), samples(right),
                    Count.votes(right) + " right votes stand in "
                            + right.size() + " groups (" + String.join(", ", right.stream().map(Group::answer).toList())
                            + ")" + top(", against "));
        }
    }

    private void misread(List<Voter> missed) {
        if (!missed.isEmpty()) {
            Voter first = missed.getFirst();
            say(Diagnosis.MISREAD, count.wouldWin(missed) || count.right().isEmpty(),
                    missed.stream().map(v -> v.ballot().sample()).toList(),
                    "in " + samples(missed.size()) + " a right answer stands and was not read; the first says "
                            + first.missed().orElseThrow() + ", and "
                            + first.ballot().answer().map(a -> a + " was read").orElse("nothing was read"));
        }
    }

    private void silent() {
        List<Voter> silent = vote.voters().stream().filter(v -> v.missed().isEmpty())
                .filter(v -> isSilent(v.ballot().standing())).toList();
        int speaking = vote.tally().votes();
        boolean most = silent.size() > speaking;
        if (most || !silent.isEmpty() && silent.size() >= count.missing()) {
            say(Diagnosis.NO_ANSWER, most, silent.stream().map(v -> v.ballot().sample()).toList(),
                    samples(silent.size()) + " gave no answer, " + speaking + " gave one");
        }
    }

    private static boolean isSilent(Standing standing) {
        return switch (standing) {
            case NO_ANSWER, CUT_OFF, FAILED -> true;
            case VOTES, STRUCK, CANCELLED -> false;
        };
    }

    /** A rule of one sample looks at no votes, so with a right one before it only its scorer can have lost. */
    private void scorer() {
        if (!count.rule().isPlain()
                && (count.rule().isOfOne() || Count.of(vote, Rule.majority()).isWon())) {
            say(Diagnosis.SCORER, true, samples(count.decision().tied()), count.decision().why() + " "
                    + count.right().getFirst().answer() + " is right and has " + votes(count.right().getFirst()));
        }
    }

    private void standing() {
        if (count.tiesRight()) {
            say(Diagnosis.TIE, true, samples(count.decision().tied()), count.decision().tied().size()
                    + " answers share the first place with " + votes(count.decision().tied().getFirst())
                    + "; one more right vote would have won");
        } else {
            Group best = count.right().getFirst();
            say(Diagnosis.OUTVOTED, true, samples(count.right()), best.answer() + " has " + votes(best)
                    + top(", against ") + "; " + flips());
        }
    }

    private String flips() {
        return count.flips() == 0 ? "plain counting would have won"
                : Math.max(1, count.missing())
                        + (count.missing() <= 1 ? " more right vote, or " : " more right votes, or ") + count.flips()
                        + " turned, would have won by plain counting";
    }

    private boolean goldDoubted() {
        int against = Count.mostVotes(count.wrong());
        return vote.gold().isPresent() && against >= FEWEST_AGAINST_GOLD && 4 * against >= 3 * vote.spent().size();
    }

    private String top(String before) {
        return count.wrong().isEmpty() ? ""
                : before + count.wrong().getFirst().answer() + " with " + votes(count.wrong().getFirst());
    }

    private static String votes(Group group) {
        return group.votes() + (group.votes() == 1 ? " vote" : " votes");
    }

    private void say(Diagnosis diagnosis, boolean decides, List<Id> samples, String words) {
        found.put(diagnosis, new Evidence(samples, words));
        if (decides) {
            decisive.add(diagnosis);
        }
    }

    private static String samples(int count) {
        return count + (count == 1 ? " sample" : " samples");
    }

    private static List<Id> samples(List<Group> groups) {
        List<Id> samples = new ArrayList<>();
        groups.forEach(group -> group.ballots().stream().map(Ballot::sample).forEach(samples::add));
        return samples;
    }
}
