package arborist.task;

import arborist.task.game24.Countdown;
import arborist.task.game24.Game24;
import java.util.List;
import java.util.Optional;

/**
 * The families that there are, the most particular first.
 *
 * @param all in the order in which they are asked whether a question is theirs
 */
public record Tasks(List<Task> all) {
    public Tasks {
        all = List.copyOf(all);
    }

    /** Those that come with the program; fresh ones, since some remember what they worked out. */
    public static Tasks standard() {
        return new Tasks(List.of(new Word(), new Game24(), new Countdown(), new MultipleChoice(), new Arithmetic(),
                new GradeSchool(), new Free()));
    }

    /** Checks the calculations of any text, whatever its task. */
    public static StepVerifier calculator() {
        return new CalculationSteps();
    }

    public Optional<Task> named(String name) {
        return all.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /** The first family that takes the question for its own; the last family takes any. */
    public Task of(String question) {
        return all.stream().filter(task -> task.recognises(question)).findFirst().orElse(all.getLast());
    }

    /** The family of that name, else the one that the question looks like. */
    public Task of(String name, String question) {
        return named(name).orElseGet(() -> of(question));
    }

    public List<String> names() {
        return all.stream().map(Task::name).toList();
    }
}
