package arborist.answer.equal;

import arborist.answer.formula.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out which shape an answer has that is more than one number: a list, set, tuple, interval, union, matrix, relation or formula.
 *
 * <p>Shapes hold shapes, down to what {@link Forms} reads.
 */
final class Shapes {
    private static final int DEEPEST = 8;
    private static final int MOST_ITEMS = 200;
    private static final Pattern BOX = Pattern.compile("\\\\(?:boxed|fbox)\\s*\\{");
    private static final Pattern DOLLARS =
            Pattern.compile("\\$\\$?|\\\\\\(|\\\\\\)|(?<!\\\\)\\\\\\[(?!\\d)|\\\\\\](?!\\d)");
    private static final Pattern TEXT =
            Pattern.compile("\\\\(?:text|mbox|textrm|textbf|textit|textnormal|textsf)\\s*\\{([^{}]*)\\}");
    // Lines of equations one below the other.
    private static final Pattern LINES = Pattern
            .compile("\\\\(?:begin|end)\\{(?:align|aligned|gather|gathered|equation|split|cases|eqnarray)\\*?\\}");
    private static final Pattern MEMBER =
            Pattern.compile("^\\(?\\s*[a-zA-Zα-ω](?:_\\{?\\w\\}?)?(?:\\s*,\\s*[a-z])*\\s*\\)?\\s*∈\\s*");
    // That x is a real number says nothing beside what it must not be.
    private static final Pattern ALL_BUT = Pattern.compile("^\\w\\s*∈\\s*ℝ\\s*,\\s*(?=\\w\\s*≠)");
    private static final Pattern EXCEPT = Pattern.compile(
            "(?i)^all real (?:numbers|values)(?: of \\w| \\w)?,? (?:except|other than|but)(?: for)? (.{1,80})$|^\\w\\s*≠\\s*([^,=<>≤≥≠]{1,40}(?:,[^,=<>≤≥≠]{1,40})+)$");
    private static final Pattern BOTH_NOT = Pattern.compile(
            "^(\\w)\\s*≠\\s*([^,=<>≤≥≠]{1,40}?)\\s*(?:,|∧|,?\\sand\\s)\\s*\\1\\s*≠\\s*([^,=<>≤≥≠]{1,40})$");
    private static final Pattern NAMES = Pattern.compile("^\\s*\\w\\s*=|\\band\\b|\\bor\\b");
    private static final Pattern NAMED_SET = Pattern.compile(
            "(?:[\\p{L}][\\w']{0,3}(?:_\\{?\\w{1,9}\\}?)?|\\\\[a-zA-Z]+)\\s*(?:\\([\\p{L}\\d]\\))?\\s*=\\s*(?=[\\[(\\uE001∅ℝ\\\\])");

    private final boolean formula;
    private final int depth;

    private Shapes(boolean formula, int depth) {
        this.formula = formula;
        this.depth = depth;
    }

    /** The shape of an answer as it is written; empty where it has none of these. */
    static Optional<Form> of(String answer) {
        boolean formula = DOLLARS.matcher(answer).find() || BOX.matcher(answer).find();
        return new Shapes(formula, 0).shape(answer);
    }

    private Optional<Form> shape(String answer) {
        String text = DOLLARS.matcher(answer).replaceAll(m -> money(answer, m.start()) ? "\\\\\\$" : " ");
        if (LINES.matcher(text).find()) {
            text = LINES.matcher(text).replaceAll(" ").replace("&", " ").replace("\\\\", ", ");
        }
        List<String> boxes = boxes(text);
        if (boxes.size() > 1) {
            return Optional.of(items(Form.Order.LIST, boxes));
        }
        String held = boxes.isEmpty() ? text : boxes.getFirst();
        Units.Tail tail = Units.Tail.of(held.strip());
        if (tail.rest().length() < held.strip().length()) {
            Optional<Form> measured = Expressions.of(Signs.of(words(tail.rest())), tail.unit());
            if (measured.isPresent()) {
                return measured;
            }
        }
        return signs(Signs.of(words(held)));
    }

    private static boolean money(String answer, int at) {
        return answer.startsWith("$", at) && at > 0 && answer.charAt(at - 1) == '\\';
    }

    /** The shape of a text in plain signs. */
    private Optional<Form> signs(String text) {
        String plain = text.replaceAll("^[\\s.,;:]+|[\\s.,;:]+$", "");
        if (plain.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        int close = plain.charAt(0) == '{' ? Cut.closing(plain) : -1;
        if (close == plain.length() - 1) {
            return new Shapes(true, depth + 1).signs(plain.substring(1, close));
        }
        String[] about = plain.split("≈", 2);
        String exact =
                excepted(about[about[0].isBlank() && about.length > 1 ? 1 : 0].strip());
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        String bare = NAMED_SET.matcher(MEMBER.matcher(exact).replaceFirst("")).replaceFirst("");
        return Lists.of(exact, formula, this)
                .or(() -> Regions.sets(bare, this))
                .or(() -> Grids.of(bare, this))
                .or(() -> Relations.of(exact))
                .or(() -> bracketed(bare))
                .or(() -> PlusMinus.of(exact, this))
                .or(() -> Expressions.of(exact, ""));
    }

    /** All real numbers but some, in the signs of sets. */
    private static String excepted(String text) {
        String plain = ALL_BUT.matcher(text).replaceFirst("");
        Matcher both = BOTH_NOT.matcher(plain);
        if (both.matches()) {
            return "ℝ∖" + Signs.OPEN_SET + both.group(2) + "," + both.group(3) + Signs.CLOSE_SET;
        }
        Matcher m = EXCEPT.matcher(plain);
        if (!m.matches()) {
            return plain;
        }
        String some = NAMES.matcher(m.group(1) == null ? m.group(2) : m.group(1))
                .replaceAll(r -> r.group().endsWith("=") ? "" : ",").replaceAll(",\\s*,", ",");
        return "ℝ∖" + Signs.OPEN_SET + some + Signs.CLOSE_SET;
    }

    /** What stands in brackets: a tuple, an interval or a set. */
    private Optional<Form> bracketed(String text) {
        Optional<String> inner = Cut.inner(text);
        if (inner.isEmpty()) {
            // As the French write open intervals.
            boolean french = text.length() > 2 && "][".indexOf(text.charAt(0)) >= 0
                    && "][".indexOf(text.charAt(text.length() - 1)) >= 0 && text.charAt(0) == ']';
            return french ? bracketed("(" + text.substring(1, text.length() - 1) + (text.endsWith("[") ? ")" : "]"))
                    : Optional.empty();
        }
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        List<String> items = Cut.at(inner.get(), ",;");
        if (open == Signs.OPEN_SET) {
            return inner.get().isEmpty() ? Optional.of(new Form.Many(Form.Order.SET, List.of()))
                    : set(inner.get());
        }
        if (items.size() < 2 || open == '{') {
            return Optional.empty();
        }
        return parts(items).map(parts -> new Form.Brackets(open, parts, close == '[' ? ')' : close));
    }

    /** A set by its elements, or by what is true of them. */
    private Optional<Form> set(String inner) {
        List<Integer> such = Cut.places(inner, "|:");
        if (!such.isEmpty()
                && MEMBER.matcher(inner.substring(0, such.getFirst()).replace("∈ ℝ", "") + "∈")
                        .replaceFirst("").length() < 3) {
            return deeper().signs(inner.substring(such.getFirst() + 1));
        }
        return parts(Cut.at(inner, ",;")).map(parts -> new Form.Many(Form.Order.SET, parts));
    }

    /** What several texts come to, all of them; empty where one is empty or there are too many. */
    Optional<List<Form>> parts(List<String> texts) {
        if (texts.size() > MOST_ITEMS || texts.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        List<Form> parts = new ArrayList<>();
        texts.forEach(text -> parts.add(part(text)));
        return Optional.of(parts);
    }

    /** What one of several parts comes to. */
    Form part(String text) {
        return depth > DEEPEST ? new Form.Words(text) : Forms.part(text, deeper()::signs);
    }

    private Form items(Form.Order order, List<String> texts) {
        List<Form> items = texts.stream().map(this::part).distinct().toList();
        return items.size() == 1 ? items.getFirst() : new Form.Many(order, items);
    }

    private Shapes deeper() {
        return new Shapes(formula, depth + 1);
    }

    /** Words that TeX sets as such, plainly. */
    private static String words(String text) {
        String plain = text;
        for (int round = 0; round < 2; round++) {
            plain = TEXT.matcher(plain).replaceAll(m -> " " + Matcher.quoteReplacement(m.group(1)) + " ");
        }
        return plain;
    }

    /** What stands in each box. */
    private static List<String> boxes(String text) {
        List<String> boxes = new ArrayList<>();
        Matcher m = BOX.matcher(text);
        int at = 0;
        while (m.find(at)) {
            int open = m.end() - 1;
            int close = Cut.closing(text.substring(open));
            if (close < 0) {
                // Cut off, or closed by mistake elsewhere: what is there counts where it is all there is.
                return boxes.isEmpty() ? List.of(text.substring(open + 1)) : boxes;
            }
            boxes.add(text.substring(open + 1, open + close).strip());
            at = open + close;
        }
        return boxes;
    }
}
