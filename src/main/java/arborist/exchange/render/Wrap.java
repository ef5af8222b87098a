package arborist.exchange.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width, at spaces where there are some. */
public final class Wrap {
    private Wrap() {}

    /**
     * The lines, the last of them with an ellipsis where there are more than wanted.
     *
     * @param most how many lines there is room for
     */
    public static List<String> lines(String text, double width, Type type, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph.replaceAll("\\s+", " ").strip();
            do {
                if (lines.size() == most) {
                    return ended(lines, width, type);
                }
                int fits = Cut.at(rest, width, type::width);
                int end = fits < rest.length() ? breaking(rest, fits) : fits;
                lines.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            } while (!rest.isEmpty());
        }
        return lines;
    }

    private static int breaking(String text, int fits) {
        int space = text.lastIndexOf(' ', fits);
        // At least one character, so that it ends in however narrow a column.
        return space > 0 ? space : Math.max(Character.charCount(text.codePointAt(0)), fits);
    }

    private static List<String> ended(List<String> lines, double width, Type type) {
        String last = lines.isEmpty() ? "" : lines.removeLast();
        String more = last + " …";
        lines.add(type.width(more) <= width ? more : Cut.toFit(last + "……………", width, type::width));
        return lines;
    }
}
