package arborist.vote;

import arborist.answer.equal.Forms;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes tallies out of bare answers. */
final class Votes {
    private Votes() {}

    /** A tally of answers in the order of their samples; an empty one is a sample without an answer. */
    static Tally tally(String... answers) {
        return tally(List.of(answers));
    }

    static Tally tally(List<String> answers) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ballots.add(ballot(i, answers.get(i)));
        }
        return Tally.count(ballots, Forms::of);
    }

    static Ballot ballot(int index, String answer) {
        return new Ballot(id(index), index, Optional.of(answer).filter(a -> !a.isEmpty()),
                answer.isEmpty() ? Ballot.Standing.NO_ANSWER : Ballot.Standing.VOTES);
    }

    /** Scores of samples in their order, each of one step and declared in 0 to 1. */
    static Map<Id, StepScores> scores(double... values) {
        Map<Id, StepScores> scores = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            scores.put(id(i), steps(values[i]));
        }
        return scores;
    }

    /** The scores of a sample's steps, declared in 0 to 1. */
    static StepScores steps(Double... values) {
        return new StepScores(List.of(values), true);
    }

    /** Weights of samples in their order. */
    static Map<Id, Double> weights(double... values) {
        Map<Id, Double> weights = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            weights.put(id(i), values[i]);
        }
        return weights;
    }

    static Id id(int index) {
        return new Id(0, index);
    }
}
