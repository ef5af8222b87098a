package arborist.app.example;

import arborist.answer.Rational;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Thought;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** One puzzle of the example, as the edits that make it; its ids are the same on every machine. */
final class Puzzle {
    private static final Words KEPT = Words.kept(Puzzle.class);
    private final String text;
    private final List<Rational> numbers;
    private final List<Draft> drafts = new ArrayList<>();
    private final Id id;
    private final Id root;

    Puzzle(long... numbers) {
        this.text = LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
        this.numbers = LongStream.of(numbers).mapToObj(Rational::of).toList();
        this.id = named("problem");
        this.root = named("root");
        String question = "Use " + text.replaceAll(" (\\d+)$", " and $1").replaceAll("(\\d) (?=\\d)", "$1, ")
                + ", each once, with + - * / to make 24.";
        add(new Change.AddProblem(
                new Problem(id, KEPT.say("puzzle.title", LongStream.of(numbers).boxed().toArray()), question, List.of(),
                        "game24", true, "example", null, Attributes.NONE)));
        add(new Change.AddThought(Thought.of(root, id, null, null, Kind.PROBLEM, question)));
    }

    Id id() {
        return id;
    }

    Id root() {
        return root;
    }

    List<Rational> numbers() {
        return numbers;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void add(Change change) {
        drafts.add(new Draft(named("edit " + drafts.size()), id, change));
    }

    /** The id of a part of this puzzle. */
    Id named(String part) {
        return Id.derived("example session", "1", text, part);
    }
}
