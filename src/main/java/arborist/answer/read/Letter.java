package arborist.answer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter of a choice, A to J: {@code (C)}, {@code option C}, {@code **C**}, or a text that begins with {@code C.} or is C. */
final class Letter implements AnswerRule {
    private static final Pattern LETTER =
            Pattern.compile("(?:\\A\\s*+[*_]{0,3}|(?m:^\\s*+[*_]{1,3}))([A-J])(?=[*_]{0,3}"
                    + "(?:[.):](?:\\s|[*_]|\\z)|[^\\x00-\\x7F]|\\s*+\\z|[*_]{1,3}\\s*+$))"
                    + "|(?<!\\w)\\(([A-J])\\)"
                    + "|(?i:\\b(?:option|choice|answer|choose|select|pick) (?:is )?[*_(]{0,4})([A-J])(?=[).:,*_]|\\s*$|\\s+(?:is|because|since)\\b)"
                    + "|\\\\text(?:bf)?\\{\\(?([A-J])\\)?\\}", Pattern.MULTILINE);

    private static final Pattern JOINT = Pattern.compile("\\)?(?:\\s*[,&]\\s*(?:and |or )?|\\s+(?:and|or)\\s+)\\(?");

    // What stands before a letter that is not the answer.
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|nor|neither|rule out|ruling out|ruled out"
            + "|eliminat(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|rather than|instead of|unlike|except)\\s+(?:the\\s+)?"
            + "(?:(?:option|choice|answer)\\s+)?[*_(]{0,4}\\z");
    private static final int LONGEST_NOT = 40;
    private static final int LONGEST_REASON = 300;
    // Behind it, to the end of the sentence, other letters are only spoken of.
    private static final Pattern REASON = Pattern.compile("(?i)[^.!?\\n]{0,40}?\\b(?:because|since)\\b[^.!?\\n]*");

    private static final Pattern THEREFORE = Pattern.compile("(?i)\\b(?:so|therefore|thus|hence|but)\\b");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)\\b(?:choose|select|pick|answer|(?:correct|right|best) (?:option|choice))\\b[^.!?\\n]{0,20}\\z");
    private static final Pattern RIGHT =
            Pattern.compile(
                    "(?i)[)*_.:]{0,4}\\s+(?:is|must be)\\s+(?:\\w{1,20}ly\\s+|the\\s+)?(?:right|correct|best|answer)\\b");

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = LETTER.matcher(text);
        while (m.find()) {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.start(group) >= 0) {
                    found.add(new FoundAnswer(text.substring(m.start(group), m.end(group)), RuleNames.LETTER,
                            m.start(group),
                            m.end(group)));
                }
            }
        }
        return joined(text, chosen(text, found));
    }

    /** Without those that are ruled out, and those of which only the reason for another one speaks. */
    private static List<FoundAnswer> chosen(String text, List<FoundAnswer> letters) {
        List<FoundAnswer> chosen = new ArrayList<>();
        boolean doubtful = false;
        for (FoundAnswer letter : letters) {
            doubtful |= RuledOut.isDoubtful(text, letter.to());
            String before = text.substring(Math.max(0, letter.from() - LONGEST_NOT), letter.from());
            boolean out = NOT.matcher(before).find()
                    || RuledOut.isBehind(text, letter.to())
                    || !chosen.isEmpty() && isReason(text, chosen.getLast(), letter.from());
            if (!out) {
                chosen.add(letter);
            }
        }
        // Where false ones are told from true ones, only what is called the answer is one.
        return doubtful ? chosen.stream().filter(letter -> isStated(text, letter)).toList() : chosen;
    }

    private static boolean isStated(String text, FoundAnswer letter) {
        return CHOSEN.matcher(text.substring(Math.max(0, letter.from() - LONGEST_NOT), letter.from())).find()
                || RIGHT.matcher(text).region(letter.to(), text.length()).lookingAt();
    }

    /** Whether a letter was chosen in so many words, and all up to the next one is why. */
    private static boolean isReason(String text, FoundAnswer chosen, int to) {
        int from = chosen.to();
        return to - from <= LONGEST_REASON && REASON.matcher(text).region(from, to).matches()
                && !THEREFORE.matcher(text).region(from, to).find()
                && isStated(text, chosen);
    }

    /** Letters between which only a comma or a word that joins them stands are one answer: "(A) and (C)" is not C. */
    private static List<FoundAnswer> joined(String text, List<FoundAnswer> letters) {
        List<FoundAnswer> all = new ArrayList<>();
        for (FoundAnswer letter : letters) {
            FoundAnswer last = all.isEmpty() ? null : all.getLast();
            if (last != null && JOINT.matcher(text.substring(last.to(), letter.from())).matches()) {
                all.removeLast();
                int from = last.from() > 0 && text.charAt(last.from() - 1) == '(' ? last.from() - 1 : last.from();
                int to = text.startsWith(")", letter.to()) ? letter.to() + 1 : letter.to();
                all.add(new FoundAnswer(text.substring(from, to), RuleNames.LETTERS, from, to));
            } else {
                all.add(letter);
            }
        }
        return all;
    }
}
