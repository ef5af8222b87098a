package arborist.exchange.render;

import arborist.trace.Node;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a card says of a thought.
 *
 * @param first its first line: the step
 * @param second what it leaves, or how it goes on; empty where that is all
 */
public record CardText(String first, String second) {
    public static final String BLANK = "(blank)";
    private static final Pattern LEFT =
            Pattern.compile("(.+?)\\s*\\((left:?\\s[^()]*)\\)\\s*", Pattern.CASE_INSENSITIVE);

    public static CardText of(Node node) {
        return of(node.text());
    }

    /** The words of any text. */
    public static CardText of(String text) {
        List<String> lines = PlainText.of(text).lines().map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return new CardText(BLANK, "");
        }
        Matcher left = LEFT.matcher(lines.getFirst());
        if (lines.size() == 1 && left.matches()) {
            return new CardText(left.group(1), left.group(2).replace(":", ""));
        }
        return new CardText(lines.getFirst(), String.join(" ", lines.subList(1, lines.size())));
    }

    /**
     * The two lines as they fit: a first line that is too long goes on in the second, and what is too long even so ends in an
     * ellipsis.
     *
     * @param room the width of the first line, in the measure's unit
     * @param secondRoom the width of the second line, beside which the score stands
     */
    public CardText fit(double room, double secondRoom, ToDoubleFunction<String> firstWidth,
            ToDoubleFunction<String> secondWidth) {
        int end = Cut.at(first, room, firstWidth);
        if (end == first.length()) {
            return new CardText(first, Cut.toFit(second, secondRoom, secondWidth));
        }
        int space = first.lastIndexOf(' ', end);
        int split = space > end / 2 ? space : end;
        String rest = (first.substring(split).strip() + " " + second).strip();
        return new CardText(first.substring(0, split).strip(), Cut.toFit(rest, secondRoom, secondWidth));
    }
}
