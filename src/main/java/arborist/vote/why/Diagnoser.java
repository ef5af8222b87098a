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
    private static final Words KEPT = Words.kept(Diagnoser.class);
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
                        count.wrong().isEmpty() ? KEPT.say("diagnoser.none-right", vote.spent().size())
                                : KEPT.say("diagnoser.none-right-most", vote.spent().size(), wrong(), wrongVotes()));
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
                    split(right, String.join(", ", right.stream().map(Group::answer).toList())));
        }
    }

    private String split(List<Group> right, String answers) {
        int votes = Count.votes(right);
        return count.wrong().isEmpty() ? KEPT.say("diagnoser.split", votes, right.size(), answers)
                : KEPT.say("diagnoser.split-against", votes, right.size(), answers, wrong(), wrongVotes());
    }

    private void misread(List<Voter> missed) {
        if (!missed.isEmpty()) {
            Voter first = missed.getFirst();
            say(Diagnosis.MISREAD, count.wouldWin(missed) || count.right().isEmpty(),
                    missed.stream().map(v -> v.ballot().sample()).toList(),
                    first.ballot().answer()
                            .map(a -> KEPT.say("diagnoser.misread", samples(missed.size()),
                                    first.missed().orElseThrow(), a))
                            .orElseGet(() -> KEPT.say("diagnoser.misread-nothing", samples(missed.size()),
                                    first.missed().orElseThrow())));
        }
    }

    private void silent() {
        List<Voter> silent = vote.voters().stream().filter(v -> v.missed().isEmpty())
                .filter(v -> isSilent(v.ballot().standing())).toList();
        int speaking = vote.tally().votes();
        boolean most = silent.size() > speaking;
        if (most || !silent.isEmpty() && silent.size() >= count.missing()) {
            say(Diagnosis.NO_ANSWER, most, silent.stream().map(v -> v.ballot().sample()).toList(),
                    KEPT.say("diagnoser.silent", samples(silent.size()), speaking));
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
                    + KEPT.say("diagnoser.is-right", count.right().getFirst().answer(),
                            votes(count.right().getFirst())));
        }
    }

    private void standing() {
        if (count.tiesRight()) {
            say(Diagnosis.TIE, true, samples(count.decision().tied()), KEPT.say("diagnoser.tie",
                    count.decision().tied().size(), votes(count.decision().tied().getFirst())));
        } else {
            Group best = count.right().getFirst();
            say(Diagnosis.OUTVOTED, true, samples(count.right()), count.wrong().isEmpty()
                    ? KEPT.say("diagnoser.outvoted", best.answer(), votes(best), flips())
                    : KEPT.say("diagnoser.outvoted-against", best.answer(), votes(best), wrong(), wrongVotes(),
                            flips()));
        }
    }

    private String flips() {
        return count.flips() == 0 ? KEPT.say("diagnoser.plain")
                : KEPT.say("diagnoser.turned", Math.max(1, count.missing()), count.flips());
    }

    private boolean goldDoubted() {
        int against = Count.mostVotes(count.wrong());
        return vote.gold().isPresent() && against >= FEWEST_AGAINST_GOLD && 4 * against >= 3 * vote.spent().size();
    }

    private String wrong() {
        return count.wrong().getFirst().answer();
    }

    private String wrongVotes() {
        return votes(count.wrong().getFirst());
    }

    private static String votes(Group group) {
        return KEPT.say("diagnoser.votes", group.votes());
    }

    private void say(Diagnosis diagnosis, boolean decides, List<Id> samples, String words) {
        found.put(diagnosis, new Evidence(samples, words));
        if (decides) {
            decisive.add(diagnosis);
        }
    }

    private static String samples(int count) {
        return KEPT.say("diagnoser.samples", count);
    }

    private static List<Id> samples(List<Group> groups) {
        List<Id> samples = new ArrayList<>();
        groups.forEach(group -> group.ballots().stream().map(Ballot::sample).forEach(samples::add));
        return samples;
    }
}
