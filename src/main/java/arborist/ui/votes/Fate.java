package arborist.ui.votes;

import arborist.vote.set.ProblemFigures;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import arborist.vote.why.Slips;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the answer that a vote chose, as a row tells it: a sign, a colour, and words for those who see neither. */
enum Fate {
    RIGHT("✓ ", "right-sign"),
    /** One of a tie was chosen by the rule for ties alone. */
    TIED("= ", "wrong-sign"),
    /** Lost only since equal answers were counted apart: the one that was chosen may be right itself. */
    SPLIT("÷ ", "warn-sign"), WRONG("✗ ", "wrong-sign"), UNKNOWN("", "");

    private static final Words WORDS = Words.of(Fate.class);
    private final String sign;
    private final String style;

    Fate(String sign, String style) {
        this.sign = sign;
        this.style = style;
    }

    static Fate of(ProblemFigures row) {
        Diagnosis lostBy = row.loss().map(Loss::primary).orElse(null);
        return !row.judged() ? UNKNOWN : row.won() ? RIGHT : lostBy == Diagnosis.TIE ? TIED
                : lostBy == Diagnosis.SPLIT ? SPLIT : WRONG;
    }

    /** What stands before the answer. */
    String sign() {
        return sign;
    }

    /** Its style class, empty for none. */
    String style() {
        return style;
    }

    /** What the sign means. */
    String says() {
        return this == UNKNOWN ? "" : WORDS.of("fate", this);
    }

    /** Why the vote was lost, or that it was won, and by how much luck, in a word or two. */
    static String why(ProblemFigures row) {
        return row.loss()
                .map(l -> l.goldDoubted()
                        ? WORDS.say("votes-table.and-doubted", WORDS.of("kinds.diagnosis", l.primary()))
                        : WORDS.of("kinds.diagnosis", l.primary()))
                .orElseGet(() -> !row.judged() ? WORDS.say("votes-table.not-judged")
                        : row.lucky() > 0 ? WORDS.say("fate.won-by-luck", row.lucky()) : WORDS.say("votes-table.won"));
    }

    /** The same in sentences, with what it rests on; empty where there is no more to say. */
    static String explained(ProblemFigures row) {
        String lost = row.loss()
                .map(l -> (l.goldDoubted() ? WORDS.say("votes-table.doubted", l.primary().says()) : l.primary().says())
                        + ": " + Kept.shown(l.main().words()))
                .orElse("");
        String lucky = row.lucky() > 0 ? WORDS.say("fate.lucky", row.lucky()) : "";
        return Stream.of(lost, row.slips().map(Slips::says).orElse(""), lucky).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
