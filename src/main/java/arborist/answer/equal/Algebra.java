package arborist.answer.equal;

import arborist.answer.Rational;
import arborist.answer.formula.Comparison;
import arborist.answer.formula.Head;
import arborist.answer.formula.Node;
import arborist.answer.formula.Prover;
import arborist.words.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares formulas, equations and inequalities.
 *
 * <p>Expressions that differ at one point are two. Those that agree at all are handed to the prover, and where that cannot tell, the
 * points decide.
 */
final class Algebra {
    private static final Words KEPT = Words.kept(Algebra.class);
    private static final int MOST_DIGITS = 15;

    private static final Node DEGREE = Node.call(Head.OVER, new Node.Name("π"), Node.of(180));

    private final Prover prover;

    Algebra(Prover prover) {
        this.prover = prover;
    }

    Sameness compare(Form a, Form b) {
        if (a instanceof Form.Relation x && b instanceof Form.Relation y) {
            return relations(x, y);
        }
        if (a instanceof Form.Relation || b instanceof Form.Relation) {
            Form.Relation relation = (Form.Relation) (a instanceof Form.Relation ? a : b);
            Form other = a instanceof Form.Relation ? b : a;
            return Naming.value(relation).flatMap(value -> Nodes.of(other).map(node -> nodes(value, node)))
                    .orElseGet(() -> new Sameness(false,
                            KEPT.say("algebra.an-is-no-value", Equality.named(relation), a, b)));
        }
        return values(a, b);
    }

    private Sameness values(Form a, Form b) {
        String one = unit(a);
        String other = unit(b);
        if (one.equals("°") && other.equals("rad")) {
            return nodes(Node.call(Head.TIMES, Nodes.of(a).orElseThrow(), DEGREE), Nodes.of(b).orElseThrow());
        }
        if (one.equals("rad") && other.equals("°")) {
            return values(b, a);
        }
        if (Units.contradict(one, other)) {
            return new Sameness(false, KEPT.say("any.the-units-differ", a, b));
        }
        if (rounds(a, b) || rounds(b, a)) {
            return new Sameness(true, KEPT.say("any.and-round-to-the-same", a, b));
        }
        return nodes(Nodes.of(a).orElseThrow(), Nodes.of(b).orElseThrow());
    }

    private static String unit(Form form) {
        return switch (form) {
            case Form.Amount amount -> amount.unit();
            case Form.Formula formula -> formula.unit();
            default -> "";
        };
    }

    /** Whether the first is a long decimal, and the second rounds to it. */
    private static boolean rounds(Form decimal, Form formula) {
        if (!(decimal instanceof Form.Amount amount) || amount.decimals() < AmountEquality.PLACES
                || amount.decimals() > MOST_DIGITS || !(formula instanceof Form.Formula exact)) {
            return false;
        }
        OptionalDouble value = Comparison.constant(exact.node());
        if (value.isEmpty() || amount.unit().equals("%") || Math.abs(value.getAsDouble()) > 1e6) {
            return false;
        }
        BigDecimal rounded = BigDecimal.valueOf(value.getAsDouble()).setScale(amount.decimals(), RoundingMode.HALF_UP);
        Rational there = new Rational(rounded.unscaledValue(), BigInteger.TEN.pow(amount.decimals()));
        return there.equals(amount.value());
    }

    private Sameness nodes(Node a, Node b) {
        String both = a.written() + ", " + b.written();
        return switch (Comparison.of(a, b)) {
            case DIFFER -> new Sameness(false, KEPT.say("any.is-not", a.written(), b.written()));
            case UNKNOWN -> Sameness.undecided(KEPT.say("algebra.too-little-is-known-of", both));
            case SAME -> new Sameness(true, KEPT.say("algebra.the-same", both));
            case AGREE -> proved(Node.minus(a, b), both);
        };
    }

    private Sameness proved(Node difference, String both) {
        return switch (prover.isZero(difference)) {
            case ZERO -> new Sameness(true, KEPT.say("algebra.their-difference-is-zero", both));
            case NOT_ZERO -> new Sameness(false, KEPT.say("algebra.they-are-close-and-not", both));
            case UNKNOWN -> new Sameness(true, KEPT.say("algebra.they-agree-wherever-they-were", both));
            case LATE -> Sameness.undecided(KEPT.say("algebra.the-algebra-took-too-long", both));
            case NOT_READY -> Sameness.undecided(KEPT.say("algebra.the-algebra-is-starting-ask", both));
        };
    }

    private Sameness relations(Form.Relation a, Form.Relation b) {
        Optional<Node> one = Naming.name(a);
        Optional<Node> other = Naming.name(b);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            boolean defines = one.get() instanceof Node.Call != other.get() instanceof Node.Call;
            Sameness values = nodes(Naming.value(a).orElseThrow(), Naming.value(b).orElseThrow());
            if (defines && values.equal()) {
                return values;
            }
        }
        if (a.sides().size() != b.sides().size()) {
            return new Sameness(false, KEPT.say("any.is-not", a, b));
        }
        return a.sides().size() == 2 ? sides(a, b) : chain(a, b);
    }

    /** Two sides each: their differences are multiples of each other, by a positive number where they are ordered. */
    private Sameness sides(Form.Relation a, Form.Relation b) {
        char sign = oriented(a.signs().getFirst());
        if (sign != oriented(b.signs().getFirst())) {
            return new Sameness(false,
                    KEPT.say("algebra.one-says-the-other", a.signs().getFirst(), b.signs().getFirst(), a, b));
        }
        Node x = difference(a);
        Node y = difference(b);
        OptionalDouble ratio = Comparison.ratio(x, y);
        boolean ordered = sign == '<' || sign == '≤';
        if (ratio.isEmpty() || ordered && ratio.getAsDouble() < 0) {
            return new Sameness(false, KEPT.say("any.is-not", a, b));
        }
        String both = a + "; " + b;
        return fraction(ratio.getAsDouble()).map(r -> proved(
                Node.minus(x, Node.call(Head.TIMES, Node.of(r), y)), both))
                .orElseGet(() -> new Sameness(true, KEPT.say("algebra.the-one-is-a-multiple", both)));
    }

    /** More sides each: the same ones between the same signs, read from either end. */
    private Sameness chain(Form.Relation a, Form.Relation b) {
        Form.Relation turned = new Form.Relation(b.sides().reversed(),
                b.signs().reversed().stream().map(Algebra::turned).toList());
        for (Form.Relation other : List.of(b, turned)) {
            boolean same = a.signs().equals(other.signs());
            for (int i = 0; same && i < a.sides().size(); i++) {
                same = Comparison.agree(a.sides().get(i), other.sides().get(i));
            }
            if (same) {
                return new Sameness(true, KEPT.say("algebra.the-same-sides", a, b));
            }
        }
        return new Sameness(false, KEPT.say("any.is-not", a, b));
    }

    private static Node difference(Form.Relation relation) {
        List<Node> sides = new ArrayList<>(relation.sides());
        char sign = relation.signs().getFirst();
        return sign == '>' || sign == '≥' ? Node.minus(sides.getLast(), sides.getFirst())
                : Node.minus(sides.getFirst(), sides.getLast());
    }

    private static char oriented(char sign) {
        return sign == '>' ? '<' : sign == '≥' ? '≤' : sign;
    }

    private static char turned(char sign) {
        return switch (sign) {
            case '<' -> '>';
            case '>' -> '<';
            case '≤' -> '≥';
            case '≥' -> '≤';
            default -> sign;
        };
    }

    /** The simple fraction that a ratio is, where it is one. */
    private static Optional<Rational> fraction(double ratio) {
        for (int bottom = 1; bottom <= 1_000; bottom++) {
            double top = ratio * bottom;
            if (Math.abs(top) < 1e12 && Math.abs(top - Math.rint(top)) <= 1e-9 * Math.max(1, Math.abs(top))) {
                return Rational.of((long) Math.rint(top)).over(Rational.of(bottom));
            }
        }
        return Optional.empty();
    }
}
