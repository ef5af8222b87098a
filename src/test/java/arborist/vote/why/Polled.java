package arborist.vote.why;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.StepScores;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Builds votes sample by sample. */
final class Polled {
    private final String gold;
    private final List<Voter> voters = new ArrayList<>();

    private Polled(String gold) {
        this.gold = gold;
    }

    /** Samples that gave these answers, an empty one for none. */
    static Polled of(String gold, String... answers) {
        Polled polled = new Polled(gold);
        for (String answer : answers) {
            polled.add(answer, Equality.of(gold, answer).equal(), null, 0);
        }
        return polled;
    }

    /** One more, in whose text a right answer stands that was not read. */
    Polled missing(String answer) {
        return add(answer, false, gold, 0);
    }

    /** One more that was found right whatever it says. */
    Polled right(String answer) {
        return add(answer, true, null, 0);
    }

    /** One more, with somebody's word on whether it is right. */
    Polled judged(String answer, boolean right) {
        return add(answer, right, null, 0);
    }

    /** One more whose text is so long, judged by somebody. */
    Polled judged(String answer, boolean right, int length) {
        add(answer, right, null, 0);
        Voter last = voters.removeLast();
        voters.add(new Voter(last.ballot(), last.truth(), last.missed(), last.setting(), last.oracle(), length,
                last.tokens(),
                last.probability(), last.scores()));
        return this;
    }

    Polled scored(String answer, double score) {
        return add(answer, Equality.of(gold, answer).equal(), null, score);
    }

    static Id id(int place) {
        return new Id(7, place);
    }

    Vote vote() {
        return new Vote(id(1000), "crafted", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of),
                Optional.of(gold), WhatIf.NOTHING);
    }

    private Polled add(String answer, boolean right, @Nullable String missed, double score) {
        int place = voters.size();
        Ballot ballot = new Ballot(id(place), place, Optional.of(answer).filter(a -> !a.isEmpty()),
                answer.isEmpty() ? Ballot.Standing.NO_ANSWER : Ballot.Standing.VOTES);
        voters.add(new Voter(ballot, right ? Voter.Truth.RIGHT : Voter.Truth.WRONG, Optional.ofNullable(missed), "one",
                false, answer.length(), OptionalLong.empty(), OptionalDouble.empty(),
                Map.of("scorer", new StepScores(List.of(score), true))));
        return this;
    }
}
