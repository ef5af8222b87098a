package arborist.task;

import arborist.answer.Term;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds expressions in sentences. */
final class Expressions {
    private static final Pattern RUN = Pattern.compile("[-+(\\[.\\d][-+*/^()\\[\\]×·÷−x.\\d\\s]*[)\\]\\d]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private Expressions() {}

    /** The longest expression with something to work out. */
    static Optional<Term> longest(String text) {
        return RUN.matcher(text).results().map(MatchResult::group)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(run -> Term.parse(run.replace('x', '*')))
                .flatMap(Optional::stream)
                .filter(term -> term.numbers().size() > 1)
                .findFirst();
    }

    /** What a line comes to: the expression that it is, or that stands behind its last equals sign. */
    static Optional<Term> last(String line) {
        String end = line.substring(line.lastIndexOf('=') + 1).strip();
        return Term.parse(end.replaceFirst("[.;,]+$", ""));
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
