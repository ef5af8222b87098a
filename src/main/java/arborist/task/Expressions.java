package arborist.task;

import arborist.answer.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds expressions in sentences. */
final class Expressions {
    private static final int LONGEST = 1_500;
    private static final Pattern RUN = Pattern.compile("[-+(.\\d][-+*/^().\\d\\s]*[)\\d]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BEFORE = Pattern.compile("(?:[\\s\\p{L}?.,:;!'’\"“”„`]*[\\s:\"“„`])?");
    private static final Pattern AFTER = Pattern.compile("(?!\\s*!)(?:[\\s?.,:;=_\"“”`][\\s\\p{L}?.,:;!'’\"“”=_`]*)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    /** After a quotient it is not agreed on what a number before a bracket multiplies; a sign apart may be a list's. */
    private static final Pattern UNSURE = Pattern.compile("/\\s*[\\d.]+\\s*\\(|^[-+]\\s|\\R");
    /** Words that change nothing in what is to be worked out; any other might. */
    private static final Set<String> WORDS =
            Set.of(("what what's whats is are it the value of calculate compute evaluate"
                    + " work out find result simplify please following expression this that how much tell me can could you would"
                    + " give get we do does equal equals answer exact exactly final for to sapling hi hello hey come comes"
                    + " let's lets let us think step by steps show your working reasoning only now just be if know want"
                    + " was ist sind sie berechne berechnen rechne rechnen aus wie viel wieviel ergibt das bitte der die den wert"
                    + " ausdruck ergebnis von").split(" "));

    private Expressions() {}

    /**
     * The expression that a question asks to work out; empty where it has none, and where anything is left beside it that may be
     * meant to take part: a second expression, another sign, a variable, or a word that is not known to change nothing.
     */
    static Optional<Term> asked(String question) {
        if (question.length() > LONGEST) {
            return Optional.empty();
        }
        String text = Signs.plain(question.strip());
        List<MatchResult> runs = RUN.matcher(text).results().filter(r -> DIGIT.matcher(r.group()).find()).toList();
        if (runs.size() != 1) {
            return Optional.empty();
        }
        MatchResult run = runs.getFirst();
        String before = text.substring(0, run.start());
        String after = text.substring(run.end());
        boolean alone = BEFORE.matcher(before).matches() && AFTER.matcher(after).matches()
                && !UNSURE.matcher(run.group()).find()
                && WORD.matcher(before + " " + after).results()
                        .allMatch(word -> WORDS.contains(word.group().toLowerCase(Locale.ROOT).replace('’', '\'')));
        return alone ? Term.parse(run.group()).filter(term -> term.numbers().size() > 1) : Optional.empty();
    }

    /** What a line comes to: the expression that it is, or that stands behind its last equals sign. */
    static Optional<Term> last(String line) {
        String end = line.substring(line.lastIndexOf('=') + 1).strip();
        return Term.parse(end.replaceFirst("[.;,]+$", ""));
    }
}
