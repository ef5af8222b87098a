package arborist.llm;

import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that came back for one request.
 *
 * @param calls one for each call of the server: a server that gives one sample a call is called n times
 * @param refused why nothing was asked at all, null where something was
 */
public record Reply(List<Call> calls, @Nullable Trouble refused) {
    public Reply {
        calls = List.copyOf(calls);
    }

    public Reply(List<Call> calls) {
        this(calls, null);
    }

    /** What one gets where nothing was asked. */
    public static Reply refused(Trouble why) {
        return new Reply(List.of(), why);
    }

    /** The samples of all calls, in the order of their index; fewer than were asked for where a call failed outright. */
    public List<Choice> choices() {
        return calls.stream().flatMap(c -> c.choices().stream()).sorted(Comparator.comparingInt(Choice::index))
                .toList();
    }

    /** Why nothing was asked, or else the first trouble of any call; null where all went well. */
    public @Nullable Trouble trouble() {
        if (refused != null) {
            return refused;
        }
        for (Call call : calls) {
            if (call.trouble() != null) {
                return call.trouble();
            }
        }
        return null;
    }

    /** What was spent on all calls together. */
    public Usage usage() {
        return calls.stream().map(Call::usage).reduce(Usage.UNKNOWN, Usage::plus);
    }

    /**
     * One exchange with what stands behind the model; what becomes an {@link arborist.trace.Call} of the session.
     *
     * @param sent exactly what was sent, without keys
     * @param received exactly what came back, as far as it came; null where nothing did
     * @param asked JSON of the parameters asked for
     * @param accepted JSON of those the server took
     * @param dropped JSON of those it refused or ignored, each with the reason
     * @param usage counted by the server, or by us where it told nothing; then {@code accepted} holds {@code "usage":"counted here"}
     * @param startedMillis milliseconds since 1970, {@link #UNTIMED} where nobody knows
     * @param firstTokenMillis milliseconds from the start to the first text, null where none came
     * @param tookMillis milliseconds from the start to the end, {@link #UNTIMED} where nobody knows
     * @param trouble what went wrong in the end, after all tries; null where nothing did
     */
    public record Call(
            Payload sent,
            @Nullable Payload received,
            Attributes asked,
            Attributes accepted,
            Attributes dropped,
            Usage usage,
            long startedMillis,
            @Nullable Long firstTokenMillis,
            long tookMillis,
            List<Choice> choices,
            @Nullable Trouble trouble) {
        /** The time of what was asked and answered elsewhere. */
        public static final long UNTIMED = -1;

        public Call {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One sample.
     *
     * @param index from 0
     * @param text the answer without its reasoning; with a begun answer, only what was added to it
     * @param thinking the reasoning before it, empty where none was shown
     * @param tokens the tokens of {@code text} with their log probabilities, empty where they were not asked for or not told
     */
    public record Choice(int index, String text, String thinking, Finish finish, List<Token> tokens) {
        public Choice {
            tokens = List.copyOf(tokens);
        }
    }

    /** A token, the natural logarithm of its probability, and the likeliest ones at its place, the likeliest first. */
    public record Token(String text, double logProbability, List<Alternative> alternatives) {
        public Token {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** What might have stood in a token's place. */
    public record Alternative(String text, double logProbability) {}
}
