package arborist.task.make;

import arborist.answer.Op;
import arborist.answer.Term;
import java.util.List;
import java.util.stream.Stream;

/** An expression of whole numbers that can be worked out a reduction at a time. */
sealed interface Expression {

    /** A number as it stands. */
    record Plain(int value) implements Expression {
        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** Two expressions and what is done with them. */
    record Joined(Expression left, Op op, Expression right) implements Expression {

        /** Written with as few brackets as its order allows; a negative number has some unless it comes first. */
        @Override
        public String toString() {
            return side(left, op, false) + " " + op.sign() + " " + side(right, op, true);
        }

        private static String side(Expression side, Op above, boolean right) {
            boolean bare = switch (side) {
                case Plain(int value) -> value >= 0 || !right;
                case Joined(Expression ignored, Op op, Expression also) ->
                        binds(op) > binds(above) || binds(op) == binds(above) && !right;
            };
            return bare ? side.toString() : "(" + side + ")";
        }

        private static int binds(Op op) {
            return op == Op.PLUS || op == Op.MINUS ? 1 : 2;
        }
    }

    /** The parts that can be worked out next, from left to right: two plain numbers and what is done with them. */
    default List<Joined> ready() {
        return switch (this) {
            case Plain ignored -> List.of();
            case Joined(Plain ignored, Op op, Plain also) -> List.of((Joined) this);
            case Joined(Expression left, Op op, Expression right) ->
                    Stream.concat(left.ready().stream(), right.ready().stream()).toList();
        };
    }

    /** What is left when one of the {@link #ready} parts is replaced by a number. */
    default Expression reduced(int place, int result) {
        return switch (this) {
            case Plain number -> number;
            case Joined(Plain ignored, Op op, Plain also) -> new Plain(result);
            case Joined(Expression left, Op op, Expression right) -> place < left.ready().size()
                    ? new Joined(left.reduced(place, result), op, right)
                    : new Joined(left, op, right.reduced(place - left.ready().size(), result));
        };
    }

    /**
     * The same as a written term.
     *
     * @throws IllegalArgumentException where the term has anything but whole numbers and the four operations
     */
    static Expression of(Term term) {
        return switch (term) {
            case Term.Plain(var number) when number.isWhole() -> new Plain(number.top().intValueExact());
            case Term.Negative(Term.Plain(var number)) when number.isWhole() ->
                    new Plain(-number.top().intValueExact());
            case Term.Joined(Term left, Op op, Term right) -> new Joined(of(left), op, of(right));
            default -> throw new IllegalArgumentException("no expression of whole numbers: " + term);
        };
    }

    /** @throws IllegalArgumentException where the text is no expression of whole numbers */
    static Expression parse(String text) {
        return of(Term.parse(text).orElseThrow(() -> new IllegalArgumentException("no expression: " + text)));
    }
}
