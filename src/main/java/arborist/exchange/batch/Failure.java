package arborist.exchange.batch;

import arborist.words.Words;

/** Why a request has no answer. */
public sealed interface Failure {
    Words WORDS = Words.of(Failure.class);

    /** In the language that is spoken when it is asked: it is shown, and kept in English. */
    default String sentence() {
        String sentence = switch (this) {
            case Unanswered(String said) when said.isEmpty() -> WORDS.say("failure.unanswered");
            case Unanswered(String said) -> WORDS.say("failure.unanswered-said", said);
            case Status(int status, String said) when said.isEmpty() ->
                    WORDS.say("failure.status", String.valueOf(status));
            case Status(int status, String said) -> WORDS.say("failure.status-said", String.valueOf(status), said);
            case Empty() -> WORDS.say("failure.empty");
        };
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /**
     * The engine never asked, or gave up.
     *
     * @param said empty where it said nothing
     */
    record Unanswered(String said) implements Failure {}

    /**
     * The server refused.
     *
     * @param said empty where it said nothing
     */
    record Status(int status, String said) implements Failure {}

    /** There is an answer, and no sample in it. */
    record Empty() implements Failure {}
}
