package arborist.answer.equal;

import arborist.answer.formula.Exact;
import arborist.answer.formula.Formulas;
import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads matrices and sums of them, each perhaps with a factor before it. */
final class Grids {
    private static final Pattern MATRIX = Pattern.compile(
            "\\s*([+-]?)\\s*((?:(?!\\\\begin)[^+&\\[(])*?)[\\[(]?\\s*\\\\begin\\{(?:[pbB]?|small)(matrix|array)\\}(?:\\s*\\{[lcr|\\s]*\\})?"
                    + "((?:(?!\\\\(?:begin|end)\\{).)*)\\\\end\\{(?:[pbB]?|small)\\3\\}\\s*[\\])]?\\s*",
            Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile("\\[\\s*+\\[");
    private static final int LARGEST = 400;

    private Grids() {}

    /** The matrix that a text comes to, empty where it comes to none. */
    static Optional<Form> of(String text, Shapes shapes) {
        if (!text.contains("matrix}") && !text.contains("array}")) {
            return listed(text, shapes);
        }
        Matcher m = MATRIX.matcher(text);
        Optional<Form> sum = Optional.empty();
        int at = 0;
        while (at < text.length() && m.find(at) && m.start() == at) {
            Optional<Form> term = term(m.group(1), m.group(2).replace("*", " ").strip(), rows(m.group(4)), shapes);
            sum = at == 0 ? term : sum.flatMap(a -> term.flatMap(b -> plus(a, b)));
            at = m.end();
        }
        return at < text.length() ? Optional.empty() : sum;
    }

    /** A list of rows as programs write it: {@code [[1, 2], [3, 4]]}. */
    private static Optional<Form> listed(String text, Shapes shapes) {
        Optional<String> inner = LISTED.matcher(text).lookingAt() ? list(text) : Optional.empty();
        List<Optional<String>> rows = inner.map(all -> Cut.at(all, ",").stream().map(Grids::list).toList())
                .orElse(List.of());
        return rows.isEmpty() || rows.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : term("", "", rows.stream().map(row -> Cut.at(row.orElseThrow(), ",")).toList(), shapes);
    }

    /** What stands between square brackets that are each other's. */
    private static Optional<String> list(String text) {
        return text.startsWith("[") && text.endsWith("]") ? Cut.inner(text).filter(inner -> !inner.isBlank())
                : Optional.empty();
    }

    private static List<List<String>> rows(String inner) {
        List<List<String>> rows = new ArrayList<>();
        for (String row : inner.replace("\\hline", "").split("\\\\\\\\|\\\\cr(?![a-z])", -1)) {
            if (!row.isBlank()) {
                rows.add(Cut.at(row, "&"));
            }
        }
        return rows;
    }

    private static Optional<Form> term(String sign, String factor, List<List<String>> rows, Shapes shapes) {
        boolean even = !rows.isEmpty() && rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
        if (!even || rows.size() * rows.getFirst().size() > LARGEST) {
            return Optional.empty();
        }
        List<List<Form>> grid = rows.stream().map(row -> row.stream().map(shapes::part).toList()).toList();
        if (sign.equals("-") || !factor.isEmpty()) {
            return Formulas.parse(factor.isEmpty() ? "1" : factor)
                    .map(f -> sign.equals("-") ? Node.call(Head.NEGATE, f) : f)
                    .flatMap(f -> all(grid, grid, Head.TIMES, f));
        }
        return Optional.of(new Form.Matrix(grid));
    }

    private static Optional<Form> plus(Form a, Form b) {
        return a instanceof Form.Matrix(var x) && b instanceof Form.Matrix(var y) && x.size() == y.size()
                && x.getFirst().size() == y.getFirst().size() ? all(x, y, Head.PLUS, null) : Optional.empty();
    }

    private static Optional<Form> all(List<List<Form>> a, List<List<Form>> b, Head head,
            @Nullable Node factor) {
        List<List<Form>> rows = new ArrayList<>();
        for (int row = 0; row < a.size(); row++) {
            List<Form> cells = new ArrayList<>();
            for (int column = 0; column < a.get(row).size(); column++) {
                Optional<Node> x = Nodes.of(a.get(row).get(column));
                Optional<Node> y = factor == null ? Nodes.of(b.get(row).get(column)) : Optional.of(factor);
                if (x.isEmpty() || y.isEmpty()) {
                    return Optional.empty();
                }
                Node node = Node.call(head, x.get(), y.get());
                cells.add(Exact.of(node).<Form>map(v -> new Form.Amount(v, "", 0))
                        .orElseGet(() -> new Form.Formula(node, "")));
            }
            rows.add(cells);
        }
        return Optional.of(new Form.Matrix(rows));
    }
}
