package arborist.task.game24;

import arborist.answer.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a question asks for.
 *
 * @param numbers to join, each once
 * @param goal what they are to make
 */
public record Puzzle(List<Rational> numbers, Rational goal) {
    public Puzzle {
        numbers = List.copyOf(numbers);
    }

    /** A puzzle, empty where there is nothing to join. */
    static Optional<Puzzle> of(List<Rational> numbers, Rational goal) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Puzzle(numbers, goal));
    }
}
