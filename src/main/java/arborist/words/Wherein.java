package arborist.words;

import arborist.words.Sentences.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a sentence that is kept may stand: by itself, behind another, or in a place of another.
 *
 * <p>A place that is not named here holds somebody's words, such as an answer, and is never looked into. Names are those of
 * {@link Sentence#name}, or how they begin.
 */
final class Wherein {
    /** By itself, or one of several. */
    static final Wherein TOP = new Wherein(List.of());
    private static final Wherein SENTENCE = new Wherein(List.of());
    private static final Wherein KIND = of("answer.equal:equality.kind.");
    private static final Wherein KIND_WITH_ARTICLE = of("answer.equal:equality.a.");
    private static final Wherein RULE = of("answer.read:rule.");
    private static final Wherein TIME = of("llm.http:faults.milliseconds", "llm.http:faults.seconds",
            "llm.http:faults.minutes");
    private static final Wherein FAULT = of("llm.http:", "llm.openai:");
    private static final Wherein LIMIT = of("llm:budget.tokens", "llm:budget.us-dollars", "llm:budget.calls",
            "llm:budget.seconds-of-thinking");
    private static final Wherein WHOSE = of("app.models:run-kit.", "app.models:server-models.the-run");
    private static final Wherein COUNT = of("vote:rule.vote", "vote:rule.best-score", "vote:rule.sum-of",
            "vote:rule.summed-length");
    private static final Wherein VOTES = of("vote.why:diagnoser.votes");
    private static final Wherein SAMPLES = of("vote.why:diagnoser.samples");
    private static final Wherein FLIPS = of("vote.why:diagnoser.plain", "vote.why:diagnoser.turned");
    private static final Wherein NOTHING = of("task:arithmetic-judge.nothing");
    /** Pieces of sentences, which stand nowhere else. */
    private static final List<Wherein> PIECES = List.of(KIND, KIND_WITH_ARTICLE, TIME, LIMIT, WHOSE, COUNT, VOTES,
            SAMPLES, FLIPS, NOTHING);
    /** Names and single words that are kept by themselves, or with others of their sort: behind anything else they are an answer. */
    private static final List<String> ALONE = List.of("answer.read:rule.", "reason.score:value-prompt.",
            "reason:regrowth.");
    /** What they end with are a server's own words, and all that follows them. */
    private static final List<String> TAKES_ALL = List.of("llm.http:faults.says",
            "exchange.batch:failure.status-said", "exchange.batch:failure.unanswered-said");
    /** What is known by what it follows, few as its own words are. */
    private static final Map<String, Wherein> FOLLOWS = Map.of("llm.http:faults.says", of("llm.http:faults."),
            "answer.equal:", of("answer.read:answer-reader.", "reason.score:exact.right"));
    /** By the name of a sentence and the number of a value. */
    static final Map<String, Wherein> PLACES = places();

    private final List<String> names;

    private Wherein(List<String> names) {
        this.names = names;
    }

    private static Wherein of(String... names) {
        return new Wherein(List.of(names));
    }

    private static Map<String, Wherein> places() {
        Map<String, Wherein> all = new HashMap<>();
        List.of("valid", "reachable", "right")
                .forEach(aspect -> all.put("reason.score:exact." + aspect + " 0", SENTENCE));
        all.put("reason.search:rollouts.rolled-out-to 1", SENTENCE);
        all.put("task:calculation-verifier.line 1", of("task"));
        all.put("task:arithmetic-judge.before-it-was-now-it 1", NOTHING);
        all.put("answer.read:answer-reader.found-by 0", RULE);
        all.put("answer.read:answer-reader.found-by-the-last-of 0", RULE);
        all.put("answer.equal:equality.the-same 0", KIND);
        all.put("answer.equal:equality.is-not-2 0", KIND_WITH_ARTICLE);
        all.put("answer.equal:equality.is-not-2 1", KIND_WITH_ARTICLE);
        all.put("answer.equal:algebra.an-is-no-value 0", KIND_WITH_ARTICLE);
        all.put("answer.equal:part-equality.part 1", of("answer.equal:"));
        List.of("sent-no-text-for-it", "stopped-in-the-middle-of", "took-more-than-for-an")
                .forEach(late -> all.put("llm.http:faults." + late + " 1", TIME));
        all.put("llm.http:faults.sent-what-is-no-answer 1", FAULT);
        all.put("llm.http:faults.the-answer-of-was-cut 1", FAULT);
        all.put("llm.reward:http-step-scorer.no-scores-came 0", of("llm.reward:"));
        all.put("llm:budget.the-budget-of-has-no 0", WHOSE);
        all.put("llm:budget.the-budget-of-has-no 1", LIMIT);
        List.of("next-is", "no-other-answer", "tie", "tie-each")
                .forEach(why -> all.put("vote:rule." + why + " 1", COUNT));
        List.of("misread 0", "misread-nothing 0", "silent 0")
                .forEach(at -> all.put("vote.why:diagnoser." + at, SAMPLES));
        List.of("is-right 1", "none-right-most 2", "outvoted 1", "outvoted-against 1", "outvoted-against 3",
                "split-against 4", "tie 1").forEach(at -> all.put("vote.why:diagnoser." + at, VOTES));
        all.put("vote.why:diagnoser.outvoted 2", FLIPS);
        all.put("vote.why:diagnoser.outvoted-against 4", FLIPS);
        return Map.copyOf(all);
    }

    /** What may stand for a value of a sentence; what may stand nowhere where it is somebody's own. */
    static Optional<Wherein> place(String sentence, int value) {
        return Optional.ofNullable(PLACES.get(sentence + " " + value));
    }

    /** Whether one may stand here. */
    boolean takes(Sentence one) {
        return isNamed() ? begins(one.name(), names) : !one.piece() && (this == TOP || !begins(one.name(), ALONE));
    }

    /** Whether only certain ones may stand here, so that one of these hardly does by chance. */
    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether it is a piece of a sentence, which is not known by itself. */
    static boolean isPiece(String sentence) {
        return PIECES.stream().anyMatch(piece -> begins(sentence, piece.names));
    }

    /** Whether one may stand behind another. */
    static boolean mayFollow(String first, String next) {
        return ALONE.stream().allMatch(sort -> first.startsWith(sort) == next.startsWith(sort));
    }

    /** Whether it is known by what it follows. */
    static boolean isKnownBehind(String first, String next) {
        return FOLLOWS.entrySet().stream()
                .anyMatch(e -> next.startsWith(e.getKey()) && begins(first, e.getValue().names));
    }

    static boolean takesAll(String sentence) {
        return TAKES_ALL.contains(sentence);
    }

    private static boolean begins(String sentence, List<String> names) {
        return names.stream().anyMatch(sentence::startsWith);
    }
}
