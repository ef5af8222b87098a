package arborist.answer.equal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads several answers that stand one after the other: with commas, "and", "or", each perhaps with a name. */
final class Lists {
    private static final Pattern JOINED = Pattern.compile(
            "\\s*,?\\s+(?:and|or)\\s+(?:also\\s+)?|(?<=[\\d)])\\s*(?:and|or)\\s*(?=[\\p{L}\\d(\\\\-])|\\s*[∨∧]\\s*|\\s*\\uE004\\s*");
    private static final Pattern OR = Pattern.compile("\\s(?:or|and)\\s|\\dor|\\)or|∨");
    private static final Pattern AND = Pattern.compile("\\band\\b|∧");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final String NAME = "[\\p{L}](?:_\\{?\\w{1,3}\\}?)?(?:\\([\\p{L}\\d]\\))?'?";
    private static final Pattern VALUE = Pattern.compile("(" + NAME + ")\\s*=\\s*([^=<>≤≥≠]+)");
    private static final Pattern TUPLE =
            Pattern.compile("\\(\\s*(" + NAME + "(?:\\s*,\\s*" + NAME + ")+)\\s*\\)\\s*=\\s*(\\(.*\\)|(?!.*\\().*)");

    private Lists() {}

    /** The list that a text is, empty where it holds one answer only. */
    static Optional<Form> of(String text, boolean formula, Shapes shapes) {
        Matcher tuple = TUPLE.matcher(text);
        if (tuple.matches() && Cut.at(text, "=").size() == 2) {
            Optional<Form> named = tuple(tuple.group(1), tuple.group(2), shapes);
            if (named.isPresent()) {
                return named;
            }
        }
        // Where spaces follow some commas, those without one divide thousands.
        String plain = text.contains(", ") ? THOUSANDS.matcher(text).replaceAll("") : text;
        // A joint is set as a sign of its own, so that it is only seen outside of brackets.
        String joints = JOINED.matcher(plain).replaceAll(",");
        boolean joined = OR.matcher(plain).find();
        List<String> items = Cut.at(joints, ",;");
        if (items.size() > 1 && items.getLast().isEmpty()) {
            items = items.subList(0, items.size() - 1);
        }
        return items.size() < 2 ? Optional.empty() : list(items, joined, AND.matcher(plain).find(), formula, shapes);
    }

    private static Optional<Form> tuple(String names, String values, Shapes shapes) {
        List<String> all = Cut.at(names, ",");
        List<String> parts = Cut.at(Cut.inner(values).orElse(values), ",");
        return all.size() != parts.size() ? Optional.empty()
                : shapes.parts(parts).map(read -> new Form.Named(all, read));
    }

    private static Optional<Form> list(List<String> items, boolean joined, boolean and, boolean formula,
            Shapes shapes) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String item : items) {
            Matcher value = VALUE.matcher(item);
            names.add(value.matches() ? value.group(1).replaceAll("[{}\\s]", "") : "");
            values.add(value.matches() ? value.group(2) : item);
        }
        boolean first = !names.getFirst().isEmpty();
        boolean rest = names.stream().skip(1).allMatch(String::isEmpty);
        boolean distinct = names.stream().noneMatch(String::isEmpty) && new HashSet<>(names).size() == names.size();
        if (distinct) {
            return shapes.parts(values).map(parts -> new Form.Named(names, parts));
        }
        boolean shared = first && (rest || new HashSet<>(names).size() == 1);
        return shapes.parts(shared ? values : items).map(parts -> {
            List<Form> flat = parts.stream().flatMap(Lists::flat).toList();
            boolean set = joined || shared || flat.size() > parts.size()
                    || flat.stream().allMatch(item -> item instanceof Form.Brackets);
            return joined(flat, joined, and).orElseGet(() -> new Form.Many(set ? Form.Order.ALTERNATIVES
                    : formula ? Form.Order.LIST : Form.Order.SEQUENCE, flat));
        });
    }

    /** Inequalities that are joined by "or" are the union of what they allow; by "and", what both allow. */
    private static Optional<Form> joined(List<Form> items, boolean joined, boolean and) {
        if (!joined || !items.stream().allMatch(Form.Relation.class::isInstance)) {
            return Optional.empty();
        }
        // Regions name no variable: "x > 1 and y > 2" is no region of one.
        if (items.stream()
                .map(item -> ((Form.Relation) item).sides().stream().flatMap(side -> side.variables().stream())
                        .collect(Collectors.toSet()))
                .distinct().count() > 1) {
            return Optional.empty();
        }
        List<Form> regions = items.stream().map(item -> Regions.of((Form.Relation) item)).flatMap(Optional::stream)
                .toList();
        if (regions.size() != items.size()) {
            return Optional.empty();
        }
        // "x > 2 and x < 5" is what lies between; "x < 2 and x > 5" can only mean both of them.
        Optional<Form> between = and && regions.size() == 2 ? Regions.between(regions.getFirst(), regions.getLast())
                : Optional.empty();
        return Optional.of(between.orElseGet(() -> new Form.Union(regions)));
    }

    private static Stream<Form> flat(Form item) {
        return item instanceof Form.Many(Form.Order order, List<Form> inner) && order == Form.Order.ALTERNATIVES
                ? inner.stream() : Stream.of(item);
    }
}
