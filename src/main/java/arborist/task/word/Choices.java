package arborist.task.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with slots, as a {@link Phrase} has them, and with choices in round brackets, {@code (now|in all|)}, also nested. */
final class Choices {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}|([()|])|[^{}()|]+");

    private final List<String> slots = new ArrayList<>();
    private final Pattern pattern;

    Choices(String text) {
        StringBuilder expression = new StringBuilder();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String slot = part.group(1);
            String sign = part.group(2);
            if (slot != null) {
                slots.add(slot);
                expression.append(Phrase.isNumber(slot) ? "(\\d{1,4}) " : "([a-z]+) ");
            } else if (sign != null) {
                expression.append(sign.equals("(") ? "(?:" : sign);
            } else {
                String plain = Phrase.plain(part.group());
                expression.append(plain.isEmpty() ? "" : plain + " ");
            }
        }
        pattern = Pattern.compile(expression.toString());
    }

    /** What its slots hold where a {@link Phrase#plain} text says one of its choices, the same wherever a slot stands. */
    Optional<Map<String, String>> read(String plain) {
        Matcher matcher = pattern.matcher(plain + " ");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            String value = matcher.group(i + 1);
            String before = value == null ? null : values.put(slots.get(i), value);
            if (before != null && !before.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
