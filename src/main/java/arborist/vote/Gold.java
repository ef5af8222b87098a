package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.read.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The known right answers of a problem; each of several is right. It remembers what it was asked, so it is for one thread. */
final class Gold {
    private final List<String> answers;
    private final List<Grader> graders;
    private final AnswerReader reader;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> undecided = new HashSet<>();

    Gold(List<String> answers, Equality equality) {
        this.answers = answers;
        graders = answers.stream().map(answer -> new Grader(answer, equality, Optional.empty())).toList();
        Form form = answers.isEmpty() ? new Form.Words("") : Forms.of(answers.getFirst());
        reader = Grader.reader(form);
    }

    boolean isKnown() {
        return !answers.isEmpty();
    }

    Optional<String> first() {
        return answers.stream().findFirst();
    }

    boolean is(String answer) {
        return known.computeIfAbsent(answer, this::grade);
    }

    /** Whether an answer that was asked about is taken for wrong only because nobody could decide. */
    boolean isUndecided(String answer) {
        return undecided.contains(answer);
    }

    private boolean grade(String answer) {
        boolean decided = true;
        for (Grader grader : graders) {
            Grader.Grade grade = grader.grade(answer);
            if (grade.right()) {
                return true;
            }
            decided &= grade.decided();
        }
        if (!decided) {
            undecided.add(answer);
        }
        return false;
    }

    /**
     * A right answer that stands in a solution as one: marked as its answer, the one that reading anew finds, or in its last line
     * where nothing is marked and that is no calculation. A right number on the way there is not meant.
     *
     * @param whole whether the solution came to its end; the last line of one that was cut off is no answer
     */
    Optional<String> missedIn(String solution, boolean whole) {
        Reading marked = AnswerReader.marks().read(solution);
        Stream<FoundAnswer> found = Stream.concat(marked.answer().stream(), marked.others().reversed().stream());
        if (whole && marked.answer().isEmpty()) {
            Reading guessed = reader.read(solution);
            int line = solution.stripTrailing().lastIndexOf('\n') + 1;
            // What stands in a calculation is on the way to its result.
            boolean calculates = solution.indexOf('=', line) >= 0;
            found = Stream.concat(guessed.answer().stream(),
                    guessed.others().stream().filter(other -> !calculates && other.from() >= line));
        }
        return found.map(FoundAnswer::answer).filter(this::is).findFirst();
    }
}
