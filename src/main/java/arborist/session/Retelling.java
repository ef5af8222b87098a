package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (WholeSample.isOne(edits)) {
            return WholeSample.told(edits, after);
        }
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

    /** Whether they are told as one sample from its first step to its answer. */
    public static boolean isWholeSample(List<Edit> edits) {
        return WholeSample.isOne(edits);
    }

    /** The wrong step that the beat's words speak of, beside the thought that it is about; empty where they speak of none. */
    public static Optional<Id> named(List<Edit> edits) {
        boolean whole = isWholeSample(edits);
        List<Verdict> found = edits.stream().filter(e -> e.author().role() != Author.Role.PERSON || whole)
                .map(Edit::change)
                .filter(Change.AddVerdict.class::isInstance).map(change -> ((Change.AddVerdict) change).verdict())
                .toList();
        return Checked.named(found);
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
}
