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
                    + "|(?i:\\b(?:option|choice|answer|choose|select|pick) (?:is )?[*_(]{0,4})([A-J])(?=[).:,*_]|\\s*$|\\s+is\\b)"
                    + "|\\\\text(?:bf)?\\{\\(?([A-J])\\)?\\}", Pattern.MULTILINE);

    private static final Pattern JOINT = Pattern.compile("\\)?(?:\\s*[,&]\\s*(?:and |or )?|\\s+(?:and|or)\\s+)\\(?");

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
        return joined(text, found);
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
