package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a beat to a class: what has just happened, and why. */
public final class Retelling {
    private static final Words WORDS = Words.of(Retelling.class);
    private static final int SENTENCES = 3;

    private Retelling() {}

    /**
     * The beat in words.
     *
     * @param edits those of the beat, in order
     * @param before the problem before them
     * @param after the problem after them
     */
    public static Told of(List<Edit> edits, Tree before, Tree after) {
        List<String> what = new ArrayList<>();
        Set<String> why = new LinkedHashSet<>();
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Edit edit : edits) {
            switch (edit.change()) {
                case Change.RecordCall _,Change.Attach _ -> {
                }
                case Change.AddVerdict(Verdict verdict) when edit.author().role() != Author.Role.PERSON -> {
                    verdicts.computeIfAbsent(verdict.verifier(), v -> new ArrayList<>()).add(verdict);
                }
                default -> {
                    // What a search settled by a verdict reads better after it.
                    say(verdicts, after, what, why);
                    what.add(Narration.of(bare(edit), after));
                    String because = Because.of(edit, before, after);
                    if (!because.isEmpty() && why.size() < SENTENCES) {
                        why.add(because);
                    }
                }
            }
        }
        say(verdicts, after, what, why);
        return new Told(
                what.isEmpty() ? WORDS.say("retelling.nothing") : capital(Brief.text(String.join("; ", what), 300)),
                String.join(" ", why));
    }

    private static void say(Map<String, List<Verdict>> verdicts, Tree after, List<String> what, Set<String> why) {
        verdicts.forEach((verifier, found) -> {
            what.add(Checked.what(verifier, found));
            String because = Checked.why(found, after);
            if (!because.isEmpty() && why.size() < SENTENCES) {
                why.add(because);
            }
        });
        verdicts.clear();
    }

    /** The same edit without its reason, which stands in a sentence of its own. */
    private static Edit bare(Edit edit) {
        Change change = switch (edit.change()) {
            case Change.SetSearch set -> new Change.SetSearch(set.thought(), set.state(), null, set.byPerson());
            case Change.SetRun set -> new Change.SetRun(set.run(), set.status(), null, set.chosen(), set.answer());
            default -> edit.change();
        };
        return new Edit(edit.id(), edit.problem(), edit.clock(), edit.group(), edit.author(), edit.time(), change,
                edit.undoes());
    }

    private static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        // A name keeps the letters that its bearer gave it.
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                .append(words, Character.charCount(first), words.length()).toString();
    }

    /** The verdicts of one verifier in a row. */
    private static final class Checked {
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
}
