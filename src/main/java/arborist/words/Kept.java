package arborist.words;

import arborist.words.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the reader's language what stands in a session, which is always English: a sentence that the program wrote is known by the
 * template that it was written by, and said again by its translation. What nobody here wrote stands as it is, also where it stands in
 * a sentence of the program: {@link Wherein} says which places hold more of the program's words.
 *
 * <p>What is read may be anybody's text, so no text takes long: long ones are not looked at, and the {@link Effort} is counted.
 */
public final class Kept {
    private static final int LONGEST = 3000;
    private static final int DEEPEST = 12;
    /** What it costs to look at a sentence at all, in letters. */
    private static final int EACH = 10;
    /** What sentences that are kept together have between them; the full stop belongs to the first of them. */
    private static final Set<String> BETWEEN = Set.of("; ", ". ", ", ");
    /** What the program says of a thought that a person has decided on: that its text was changed, what a search did with it since, and the note in the example. */
    private static final List<String> IN_A_PERSONS_PLACE = List.of("reason:regrowth.", "reason.search:",
            "app.example:example-session.twenty-four");

    /**
     * What a text says in the reader's language.
     *
     * @param name of its last sentence
     * @param closed whether nothing can follow it, since it ends with somebody's words
     */
    private record Told(String text, String name, boolean closed) {}

    /**
     * Where a text stands.
     *
     * @param behind the name of the sentence that it follows, empty where it follows none
     */
    private record Spot(Wherein wherein, String behind, int depth) {
        static final Spot TOP = new Spot(Wherein.TOP, "", 0);

        boolean takes(Sentence one) {
            return wherein.takes(one) && (behind.isEmpty() || Wherein.mayFollow(behind, one.name()));
        }
    }

    private final Effort effort = new Effort();

    private Kept() {}

    /** The text in the reader's language, as far as it is one of the program's own; the text itself in English. */
    public static String shown(@Nullable String kept) {
        return kept == null ? "" : isShownAsKept(kept) ? kept
                : new Kept().said(kept, Spot.TOP).map(Told::text).orElse(kept);
    }

    /** What stands where a person gave a reason: that person's words, but for what the program wrote there. */
    public static String byPerson(@Nullable String kept) {
        if (kept == null || isShownAsKept(kept)) {
            return kept == null ? "" : kept;
        }
        return new Kept().whole(kept, Spot.TOP)
                .filter(told -> IN_A_PERSONS_PLACE.stream().anyMatch(told.name::startsWith)).map(Told::text)
                .orElse(kept);
    }

    private static boolean isShownAsKept(String kept) {
        boolean english = Words.spokenNow().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english || kept.isBlank() || kept.length() > LONGEST;
    }

    /** Whether it is a sentence of the program, or several. */
    static boolean isKnown(String kept) {
        return new Kept().said(kept, Spot.TOP).isPresent();
    }

    /** How many letters are looked at to know it or not. */
    static int effort(String kept) {
        Kept reading = new Kept();
        var _ = reading.said(kept, Spot.TOP);
        return reading.effort.spent();
    }

    private Optional<Told> said(String text, Spot spot) {
        if (spot.depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Told> several = spot.wherein.isNamed() ? Optional.empty() : joined(text, spot);
        return several.or(() -> whole(text, spot));
    }

    private Optional<Told> whole(String text, Spot spot) {
        for (Sentence sentence : Sentences.all()) {
            if (!effort.spend(EACH)) {
                return Optional.empty();
            }
            List<String> values = spot.takes(sentence) ? sentence.form().match(text, effort) : null;
            Optional<Told> said = values == null ? Optional.empty() : said(sentence, values, spot);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The sentence anew, with values in it that are sentences themselves; empty where it may be another by chance. */
    private Optional<Told> said(Sentence sentence, List<String> values, Spot spot) {
        Form form = sentence.form();
        List<String> shown = new ArrayList<>();
        boolean expected = !spot.behind.isEmpty() && Wherein.isKnownBehind(spot.behind, sentence.name());
        boolean known = expected || !form.isVague();
        boolean foreign = false;
        boolean free = false;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean words = !form.places().get(i).number() && !form.isQuoted(i) && !Form.isSign(value);
            Optional<Wherein> place = Wherein.place(sentence.name(), form.places().get(i).value());
            Optional<Told> own = !words ? Optional.empty() : place.flatMap(wherein -> said(value, new Spot(wherein,
                    wherein.isNamed() && expected ? spot.behind : "", spot.depth + 1)));
            known |= own.isPresent();
            foreign |= words && own.isEmpty();
            free = words && place.isEmpty();
            shown.add(own.map(Told::text).orElse(value));
        }
        if (foreign && !known) {
            return Optional.empty();
        }
        boolean closed = Wherein.takesAll(sentence.name()) || free && form.literals().getLast().isEmpty();
        return Optional.of(
                new Told(sentence.words().say(sentence.key(), form.arguments(shown)), sentence.name(), closed));
    }

    /** Several sentences: tried first, since a place of the first might else hold all that follows. */
    private Optional<Told> joined(String text, Spot spot) {
        for (int at = 1; at < text.length() - 1 && effort.spend(1); at++) {
            String between = text.substring(at, at + 2);
            if (BETWEEN.contains(between) && effort.spend(text.length())) {
                int end = between.equals(". ") ? at + 1 : at;
                Optional<Told> first = whole(text.substring(0, end), spot);
                if (first.isPresent() && first.get().closed) {
                    return Optional.empty();
                }
                String rest = text.substring(at + between.length());
                Optional<Told> then =
                        first.flatMap(told -> said(rest, new Spot(spot.wherein, told.name, spot.depth + 1)));
                if (then.isPresent()) {
                    return Optional.of(new Told(first.get().text + (end > at ? " " : between) + then.get().text,
                            then.get().name, then.get().closed));
                }
            }
        }
        return Optional.empty();
    }
}
