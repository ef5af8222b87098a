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
                    + "|(?i:\\b(?:option|choice|answer|choose|select|pick) (?:is )?[*_(]{0,4})([A-J])(?=[).:,*_]|\\s*$)"
                    + "|\\\\text(?:bf)?\\{\\(?([A-J])\\)?\\}", Pattern.MULTILINE);

    @Override
    public List<FoundAnswer> find(String text) {
        List<FoundAnswer> found = new ArrayList<>();
        Matcher m = LETTER.matcher(text);
        while (m.find()) {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.start(group) >= 0) {
                    found.add(new FoundAnswer(text.substring(m.start(group), m.end(group)), "letter", m.start(group),
                            m.end(group)));
                }
            }
        }
        return found;
    }
}
