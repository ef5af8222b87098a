package arborist.vote;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.SampleState;
import arborist.words.Words;
import java.util.Optional;

/**
 * A sample as a vote.
 *
 * @param index its place among the samples it is counted with, from 0
 * @param answer what it votes for, empty where nothing was read
 * @param standing whether it votes
 */
public record Ballot(Id sample, int index, Optional<String> answer, Standing standing) {
    private static final Words WORDS = Words.of(Ballot.class);

    /** Whether a sample votes, and if not why. */
    public enum Standing {
        VOTES,
        /** It ended, but nothing in it is an answer. */
        NO_ANSWER,
        /** It was cut off before it had an answer. */
        CUT_OFF, FAILED,
        /** Somebody took it out. */
        STRUCK,
        /** It was stopped early, so that whatever it has is there only because it was short. */
        CANCELLED;

        /** In words that follow a name, for example {@code was struck}. */
        public String words() {
            return WORDS.of("ballot.standing", this);
        }

        /** Whether the sample was spent: it ran to an end of its own, and nobody took it out. */
        public boolean isSpent() {
            return this == VOTES || this == NO_ANSWER || this == CUT_OFF;
        }
    }

    /** The vote of a sample as its tree knows it. A sample that was cut off behind its answer votes. */
    public static Ballot of(SampleState state) {
        AnswerReading reading = state.reading();
        Optional<String> answer = Optional.ofNullable(reading == null ? null : reading.answer());
        Standing standing = state.struck() ? Standing.STRUCK : switch (state.sample().status()) {
            case CANCELLED -> Standing.CANCELLED;
            case FAILED -> Standing.FAILED;
            case CUT_OFF -> answer.isPresent() ? Standing.VOTES : Standing.CUT_OFF;
            case COMPLETE -> answer.isPresent() ? Standing.VOTES : Standing.NO_ANSWER;
        };
        return new Ballot(state.sample().id(), state.sample().index(), answer, standing);
    }
}
