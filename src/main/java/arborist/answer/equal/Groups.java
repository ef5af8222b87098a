package arborist.answer.equal;

import arborist.answer.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Puts answers that are the same together, whatever the order in which they come.
 *
 * <p>Equality alone does not say how: 12 is 12 km and 12 kg, which are two things. So a number without a unit goes with a unit where
 * there is one only, and stands for itself where there are several; a percentage goes with the same number where that is above 1,
 * else with its share.
 */
public final class Groups {
    // Beside this many comparisons of long decimals the rest are told apart: nobody reads so many answers.
    private static final int MOST_COMPARISONS = 200_000;

    private final List<Form> distinct;
    private final Map<Form, Integer> index = new HashMap<>();
    private final int[] parent;
    private final List<Map.Entry<Form, Form>> undecided = new ArrayList<>();

    private Groups(Set<Form> forms) {
        distinct = List.copyOf(forms);
        parent = new int[distinct.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            index.put(distinct.get(i), i);
        }
    }

    /**
     * Groups answers.
     *
     * @return for each answer the place of the first one that is the same; its own where it is the first
     */
    public static int[] of(List<Form> answers) {
        return of(answers, Equality.plain());
    }

    /**
     * Groups answers.
     *
     * @param equality tells which formulas are the same
     * @return for each answer the place of the first one that is the same; its own where it is the first
     */
    public static int[] of(List<Form> answers, Equality equality) {
        return of(answers, equality, (a, b) -> {});
    }

    /**
     * Groups answers.
     *
     * @param equality tells which formulas are the same
     * @param undecided is told two answers each that are told apart only because it is not decided whether they are the same
     * @return for each answer the place of the first one that is the same; its own where it is the first
     */
    public static int[] of(List<Form> answers, Equality equality, BiConsumer<Form, Form> undecided) {
        Groups groups = new Groups(new LinkedHashSet<>(answers));
        Map<Rational, List<Form.Amount>> values = new LinkedHashMap<>();
        for (Form form : groups.distinct) {
            if (form instanceof Form.Amount amount) {
                values.computeIfAbsent(amount.value(), v -> new ArrayList<>()).add(amount);
            }
        }
        values.values().forEach(groups::joinUnits);
        values.values().forEach(same -> groups.joinShares(same, values));
        values.values().forEach(same -> groups.joinCents(same, values));
        groups.joinRounded(values.values());
        groups.joinShapes(equality);
        // Another answer may have joined two of them since.
        groups.undecided.stream().filter(pair -> groups.root(groups.place(pair.getKey()))
                != groups.root(groups.place(pair.getValue())))
                .forEach(pair -> undecided.accept(pair.getKey(), pair.getValue()));
        return groups.firsts(answers);
    }

    /** Joins what has the same value and no other unit. */
    private void joinUnits(List<Form.Amount> same) {
        Set<String> units = new HashSet<>();
        same.stream().map(Form.Amount::unit).filter(unit -> !unit.isEmpty()).forEach(units::add);
        // Pounds in words are the weight or the money, whichever of them stands beside, but not both.
        boolean one = (units.size() <= 1 || units.size() == 2 && units.contains("pound"))
                && same.stream().allMatch(a -> same.stream().allMatch(b -> Equality.of(a, b).equal()));
        for (Form.Amount a : same) {
            for (Form.Amount b : same) {
                if (one || a.unit().equals(b.unit())) {
                    join(a, b);
                }
            }
        }
    }

    private void joinShares(List<Form.Amount> same, Map<Rational, List<Form.Amount>> values) {
        boolean plainToo = same.stream().anyMatch(a -> !a.unit().equals("%"))
                && same.getFirst().value().abs().compareTo(Rational.of(1)) > 0;
        if (!plainToo) {
            same.stream().filter(a -> a.unit().equals("%"))
                    .forEach(a -> values.getOrDefault(AmountEquality.share(a), List.of()).stream()
                            .filter(b -> b.unit().isEmpty()).forEach(b -> join(a, b)));
        }
    }

    /** Cents with the dollars that they are; not where bare numbers on both sides would come to be one. */
    private void joinCents(List<Form.Amount> same, Map<Rational, List<Form.Amount>> values) {
        for (Form.Amount cents : same) {
            List<Form.Amount> there = cents.unit().equals("cent")
                    ? values.getOrDefault(AmountEquality.dollars(cents), List.of()) : List.of();
            if (isAll(same, "cent") || isAll(there, "$")) {
                there.stream().filter(dollars -> dollars.unit().equals("$")).forEach(dollars -> join(cents, dollars));
            }
        }
    }

    private static boolean isAll(List<Form.Amount> amounts, String unit) {
        return amounts.stream().allMatch(amount -> amount.unit().equals(unit));
    }

    private void joinRounded(Iterable<List<Form.Amount>> values) {
        List<Form.Amount> all = new ArrayList<>();
        values.forEach(all::addAll);
        List<Form.Amount> rounded = all.stream().filter(a -> a.decimals() >= AmountEquality.PLACES).toList();
        if ((long) rounded.size() * all.size() <= MOST_COMPARISONS) {
            rounded.forEach(a -> all.stream().filter(b -> AmountEquality.rounds(a, b)).forEach(b -> join(a, b)));
        }
    }

    /** Joins what is no plain number with all that is the same; only answers whose marks are close are compared. */
    private void joinShapes(Equality equality) {
        List<Form> shapes = distinct.stream().filter(Groups::isShape).toList();
        if (shapes.isEmpty()) {
            return;
        }
        boolean radians = shapes.stream().anyMatch(form -> unit(form).equals("rad"));
        List<Form> open = distinct.stream()
                .filter(form -> Marks.isOpen(form) || radians && List.of("rad", "°").contains(unit(form))).toList();
        if ((long) open.size() * open.size() <= MOST_COMPARISONS) {
            open.forEach(a -> open.forEach(b -> joinSame(a, b, equality)));
        }
        record Marked(Form form, double mark) {}
        List<Marked> marked = distinct.stream()
                .filter(form -> isShape(form) || form instanceof Form.Amount)
                .map(form -> new Marked(form, Marks.of(form))).filter(m -> !Double.isNaN(m.mark))
                .sorted(Comparator.comparingDouble(Marked::mark)).toList();
        int comparisons = 0;
        for (int i = 0; i < marked.size(); i++) {
            Marked a = marked.get(i);
            double most = a.mark + Marks.NEAR * Math.max(Math.abs(a.mark), 1e-3);
            for (int j = i + 1; j < marked.size() && marked.get(j).mark <= most; j++) {
                Form b = marked.get(j).form;
                if ((isShape(a.form) || isShape(b)) && ++comparisons <= MOST_COMPARISONS) {
                    joinSame(a.form, b, equality);
                }
            }
        }
    }

    private static String unit(Form form) {
        return form instanceof Form.Formula formula ? formula.unit()
                : form instanceof Form.Amount amount ? amount.unit() : "";
    }

    private static boolean isShape(Form form) {
        return !(form instanceof Form.Amount || form instanceof Form.Letter || form instanceof Form.Words);
    }

    private void joinSame(Form a, Form b, Equality equality) {
        if (root(place(a)) != root(place(b))) {
            Sameness same = equality.compare(a, b);
            if (same.equal()) {
                join(a, b);
            } else if (!same.decided()) {
                undecided.add(Map.entry(a, b));
            }
        }
    }

    private int[] firsts(List<Form> answers) {
        Map<Integer, Integer> first = new HashMap<>();
        int[] places = new int[answers.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = first.computeIfAbsent(root(place(answers.get(i))), placeOf(i));
        }
        return places;
    }

    private static Function<Integer, Integer> placeOf(int i) {
        return ignored -> i;
    }

    private void join(Form a, Form b) {
        parent[root(place(a))] = root(place(b));
    }

    private int place(Form form) {
        return index.getOrDefault(form, 0);
    }

    private int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
