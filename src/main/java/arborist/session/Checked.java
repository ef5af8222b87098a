package arborist.session;

import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Named;
import arborist.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verdicts of one verifier in a row. */
final class Checked {
    private static final Words WORDS = Words.of(Checked.class);

    private Checked() {}

    static String what(String verifier, List<Verdict> found) {
        Set<Id> thoughts = new LinkedHashSet<>();
        found.forEach(v -> thoughts.add(v.thought()));
        String shown = Named.shown(verifier);
        String who = Brief.text(shown.equals(verifier) ? verifier.replace('-', ' ') : shown, 40);
        if (thoughts.size() == 1) {
            return WORDS.say("retelling.found", who,
                    String.join(", ", found.stream().map(Narration::verdict).toList()));
        }
        long valid = found.stream().filter(v -> is(v, Verdict.VALID, Verdict.Outcome.YES)).count();
        long wrong = found.stream().filter(v -> is(v, Verdict.VALID, Verdict.Outcome.NO)).count();
        return WORDS.say("retelling.checked", who, thoughts.size(), valid, wrong);
    }

    /** Where the first wrong step is, or else what the last verdict rests on. */
    static String why(List<Verdict> found, Tree after) {
        Set<Id> thoughts = new LinkedHashSet<>();
        found.forEach(v -> thoughts.add(v.thought()));
        if (thoughts.size() > 1) {
            return found.stream().filter(v -> is(v, Verdict.VALID, Verdict.Outcome.NO)).findFirst()
                    .map(v -> firstWrong(Narration.quoted(v.thought(), after), Because.evidence(v)))
                    .orElse(wrongBefore(found, after));
        }
        return found.stream().filter(v -> v.outcome() != Verdict.Outcome.YES).findFirst()
                .or(() -> found.stream().reduce((a, b) -> b)).map(v -> Because.sentence(v.evidence())).orElse("");
    }

    /** The wrong step that {@link #why} speaks of; empty where it speaks of none. */
    static Optional<Id> named(List<Verdict> found) {
        return found.stream().filter(v -> is(v, Verdict.VALID, Verdict.Outcome.NO)).findFirst()
                .or(() -> found.stream().filter(v -> is(v, Verdict.REACHABLE, Verdict.Outcome.NO)).findFirst())
                .map(Verdict::thought);
    }

    private static String firstWrong(String step, String evidence) {
        return evidence.isEmpty() ? WORDS.say("retelling.first-wrong", step)
                : WORDS.say("retelling.first-wrong-since", step, evidence);
    }

    private static String wrongBefore(List<Verdict> found, Tree after) {
        return found.stream().filter(v -> is(v, Verdict.REACHABLE, Verdict.Outcome.NO)).findFirst()
                .map(v -> WORDS.say("retelling.lost", Narration.quoted(v.thought(), after)))
                .orElse("");
    }

    private static boolean is(Verdict verdict, String aspect, Verdict.Outcome outcome) {
        return verdict.aspect().equals(aspect) && verdict.outcome() == outcome;
    }
}
