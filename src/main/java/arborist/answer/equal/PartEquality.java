package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.equal.Form.Order;
import arborist.words.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Compares answers that have parts: in their order, or in any, as {@link Form} states it for each kind. */
final class PartEquality {
    private static final Words KEPT = Words.kept(PartEquality.class);
    private final Equality equality;

    PartEquality(Equality equality) {
        this.equality = equality;
    }

    /** The verdict; empty where the two are of kinds that have nothing in common. */
    Optional<Sameness> compare(Form a, Form b) {
        return one(a, b).or(() -> one(b, a));
    }

    private Optional<Sameness> one(Form a, Form b) {
        return switch (a) {
            case Form.Brackets x when b instanceof Form.Brackets y -> Optional.of(x.open() == y.open()
                    && x.close() == y.close() ? ordered(a, b, x.items(), y.items())
                            : new Sameness(false, KEPT.say("part-equality.brackets", a, b)));
            case Form.Brackets x when b instanceof Form.Many y && x.open() == '(' && x.close() == ')'
                    && (y.order() == Order.LIST || y.order() == Order.SEQUENCE) ->
                    Optional.of(ordered(a, b, x.items(), y.items()));
            case Form.Many x when b instanceof Form.Many y -> Optional.of(isOrdered(x.order(), y.order())
                    ? ordered(a, b, x.items(), y.items()) : unordered(a, b, x.items(), y.items()));
            case Form.Many x when !x.items().isEmpty() && x.items().stream().skip(1)
                    .allMatch(item -> equality.compare(x.items().getFirst(), item).equal()) ->
                    Optional.of(equality.compare(x.items().getFirst(), b));
            case Form.Named x when b instanceof Form.Named y -> Optional.of(named(x, y));
            case Form.Named x when x.values().size() == 1 -> Optional.of(equality.compare(x.values().getFirst(), b));
            case Form.Named x when isMeasure(x) && (b instanceof Form.Brackets || b instanceof Form.Many) ->
                    Optional.of(new Sameness(false, KEPT.say("part-equality.is-a-measure-in-several", a)));
            case Form.Named x when b instanceof Form.Brackets y && y.open() == '(' && y.close() == ')' ->
                    Optional.of(ordered(a, b, x.values(), y.items()));
            case Form.Named x when b instanceof Form.Many y && y.order() != Order.SET ->
                    Optional.of(ordered(a, b, x.values(), y.items()));
            case Form.Union x when b instanceof Form.Union y -> Optional.of(unordered(a, b, x.parts(), y.parts()));
            case Form.Matrix x when b instanceof Form.Matrix y -> Optional.of(matrices(x, y));
            case Form.Residue x when b instanceof Form.Residue y -> Optional.of(residues(x, y));
            case Form.Residue x when b instanceof Form.Amount y -> Optional.of(y.unit().isEmpty()
                    && y.value().equals(new Rational(x.rest(), BigInteger.ONE))
                            ? new Sameness(true, KEPT.say("part-equality.the-same-residue", a))
                            : new Sameness(false, KEPT.say("part-equality.does-not-leave", a, b)));
            case Form.Relation x when b instanceof Form.Brackets || b instanceof Form.Union ->
                    Regions.of(x).map(region -> equality.compare(region, b));
            default -> Optional.empty();
        };
    }

    /** Whether it is a measure such as 5 ft 6 in: each value has its name for a unit. */
    private static boolean isMeasure(Form.Named named) {
        return named.values().stream().allMatch(
                value -> value instanceof Form.Amount amount && !amount.unit().isEmpty()
                        && named.names().contains(amount.unit()));
    }

    private static boolean isOrdered(Order a, Order b) {
        return a == Order.SEQUENCE && (b == Order.SEQUENCE || b == Order.LIST)
                || a == Order.LIST && b == Order.SEQUENCE;
    }

    private Sameness ordered(Form a, Form b, List<Form> x, List<Form> y) {
        if (x.size() != y.size()) {
            return counts(a, b, x.size(), y.size());
        }
        Sameness undecided = null;
        for (int i = 0; i < x.size(); i++) {
            Sameness part = equality.compare(x.get(i), y.get(i));
            if (!part.equal() && part.decided()) {
                return new Sameness(false, KEPT.say("part-equality.part", i + 1, part.why()));
            }
            undecided = part.equal() || undecided != null ? undecided
                    : Sameness.undecided(KEPT.say("part-equality.part", i + 1, part.why()));
        }
        return undecided != null ? undecided
                : new Sameness(true, KEPT.say("part-equality.the-same-parts-in-the", a, b));
    }

    private Sameness unordered(Form a, Form b, List<Form> x, List<Form> y) {
        boolean[] unsure = {false};
        BiPredicate<Form, Form> same = (p, q) -> {
            Sameness verdict = equality.compare(p, q);
            unsure[0] |= !verdict.decided();
            return verdict.equal();
        };
        List<Form> ours = distinct(x, same);
        List<Form> theirs = distinct(y, same);
        if (ours.size() != theirs.size()) {
            return unsure[0] ? Sameness.undecided(KEPT.say("part-equality.some-parts-are-undecided", a, b))
                    : counts(a, b, ours.size(), theirs.size());
        }
        for (Form part : ours) {
            Optional<Form> match = theirs.stream().filter(other -> same.test(part, other)).findFirst();
            if (match.isEmpty()) {
                String why = KEPT.say("part-equality.is-missing-on-one-side", part, a, b);
                return unsure[0] ? Sameness.undecided(why) : new Sameness(false, why);
            }
            theirs.remove(match.get());
        }
        return new Sameness(true, KEPT.say("part-equality.the-same-parts-whose-order", a, b));
    }

    private static List<Form> distinct(List<Form> parts, BiPredicate<Form, Form> same) {
        List<Form> distinct = new ArrayList<>();
        for (Form part : parts) {
            if (distinct.stream().noneMatch(other -> same.test(part, other))) {
                distinct.add(part);
            }
        }
        return distinct;
    }

    private Sameness named(Form.Named x, Form.Named y) {
        List<Form> sorted = new ArrayList<>();
        for (String name : x.names()) {
            int at = y.names().indexOf(name);
            if (at < 0) {
                return new Sameness(false, KEPT.say("part-equality.the-names-differ", x, y));
            }
            sorted.add(y.values().get(at));
        }
        return ordered(x, y, x.values(), x.names().size() == y.names().size() ? sorted : y.values());
    }

    private static Sameness residues(Form.Residue x, Form.Residue y) {
        boolean named = x.of().isEmpty() || y.of().isEmpty() || x.of().equals(y.of());
        boolean same = named && x.rest().equals(y.rest()) && x.modulus().equals(y.modulus());
        return new Sameness(same, same ? KEPT.say("part-equality.the-same-residue", x) : KEPT.say("any.is-not", x, y));
    }

    private Sameness matrices(Form.Matrix x, Form.Matrix y) {
        boolean same = x.rows().size() == y.rows().size()
                && x.rows().getFirst().size() == y.rows().getFirst().size();
        return same ? ordered(x, y, x.rows().stream().flatMap(List::stream).toList(),
                y.rows().stream().flatMap(List::stream).toList())
                : new Sameness(false, KEPT.say("part-equality.the-matrices-are-not-of", x, y));
    }

    private static Sameness counts(Form a, Form b, int ours, int theirs) {
        return new Sameness(false, KEPT.say("part-equality.parts-are-not", ours, theirs, a, b));
    }
}
