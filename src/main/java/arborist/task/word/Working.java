package arborist.task.word;

import arborist.answer.Op;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a template's solution.
 *
 * @param result the slot that holds what comes out
 * @param left a number slot, the result of another step, or a number that everybody knows, such as 60 minutes
 * @param right the same
 * @param phrase the line, in which {@code {=}} stands for the calculation
 */
record Working(String result, String left, Op op, String right, Phrase phrase) {

    /** The calculation, with numbers; empty where it has no whole result. */
    Optional<Calculation> work(Map<String, Integer> values) {
        return Calculation.of(value(left, values), op, value(right, values));
    }

    /** What an operand comes to. */
    static int value(String operand, Map<String, Integer> values) {
        Integer value = values.get(operand);
        return value != null ? value : Integer.parseInt(operand);
    }

    static boolean isPlain(String operand) {
        return Character.isDigit(operand.charAt(0));
    }
}
