package arborist.reason;

import arborist.answer.Rational;
import arborist.answer.equal.Form;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.task.Finding;
import arborist.task.GoldVerifier;
import arborist.task.StepVerifier;
import arborist.task.Task;
import arborist.task.Verifier;
import arborist.task.game24.Countdown;
import arborist.task.game24.Game24;
import arborist.task.game24.Game24Step;
import arborist.task.game24.Puzzle;
import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a problem of a task aims at. Safe to use from any thread: verifiers, which are not, are asked one at a time. */
public final class TaskAim implements Aim {
    private final Problem problem;
    private final Task task;
    private final @Nullable Verifier gold;
    private final boolean oracle;

    public TaskAim(Problem problem, Task task) {
        this.problem = problem;
        this.task = task;
        this.gold = problem.gold().isEmpty() ? null : new GoldVerifier(problem.gold());
        // A verifier that cannot even confirm the gold answer needs it.
        this.oracle = gold != null && task.verifier()
                .verify(problem.question(), "Answer: " + problem.gold().getFirst()).outcome()
                == Finding.Outcome.UNDECIDED;
    }

    @Override
    public String task() {
        return task.name();
    }

    @Override
    public String question() {
        return problem.question();
    }

    @Override
    public boolean complete(List<String> steps) {
        return !steps.isEmpty() && AnswerReader.marks().read(steps.getLast()).answer().isPresent();
    }

    @Override
    public String nextPrompt(List<String> steps) {
        return left(steps).size() == 1 ? "answer" : "propose";
    }

    @Override
    public String valuePrompt(List<String> steps) {
        return complete(steps) ? "value-answer" : "value";
    }

    @Override
    public Map<String, String> words(List<String> steps) {
        String numbers = list(numbers());
        return Map.of("question", problem.question(), "steps",
                steps.isEmpty() ? "(nothing yet)" : String.join("\n", steps), "last",
                steps.isEmpty() ? "" : steps.getLast(), "numbers", numbers, "left", list(left(steps)));
    }

    @Override
    public AnswerReading read(List<Node> sample) {
        List<Node> told = told(sample);
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Node node : told) {
            starts.add(text.length());
            text.append(node.text()).append('\n');
        }
        return task.reader().read(text.toString()).answer().map(found -> reading(found, told, starts))
                .orElseGet(() -> new AnswerReading(null, "none", null, 0, 0));
    }

    @Override
    public Form form(String answer) {
        return task.form(answer);
    }

    @Override
    public synchronized Optional<Verdict> right(Node leaf, AnswerReading reading) {
        if (reading.answer() == null) {
            return Optional.empty();
        }
        String solution = "Answer: " + reading.answer();
        Finding found = task.verifier().verify(problem.question(), solution);
        if (found.outcome() != Finding.Outcome.UNDECIDED) {
            return Optional.of(verdict(leaf, task.verifier().name(), task.verifier().version(), Verdict.RIGHT, found,
                    task.verifier().isOracle()));
        }
        return gold == null ? Optional.empty()
                : Optional.of(verdict(leaf, gold.name(), gold.version(), Verdict.RIGHT,
                        gold.verify(problem.question(), solution), true));
    }

    @Override
    public synchronized List<Verdict> judge(List<Node> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        StepVerifier verifier = task.steps();
        List<String> before = steps.subList(0, steps.size() - 1).stream().map(Node::text).toList();
        Node last = steps.getLast();
        List<Verdict> verdicts = new ArrayList<>();
        Finding valid = verifier.valid(problem.question(), before, last.text());
        Finding reachable = verifier.reachable(problem.question(), before, last.text());
        if (valid.outcome() != Finding.Outcome.UNDECIDED) {
            verdicts.add(verdict(last, verifier.name(), verifier.version(), Verdict.VALID, valid, false));
        }
        if (reachable.outcome() != Finding.Outcome.UNDECIDED) {
            verdicts.add(verdict(last, verifier.name(), verifier.version(), Verdict.REACHABLE, reachable, false));
        }
        return verdicts;
    }

    @Override
    public Critic critic(String feedback) {
        return Critics.named(feedback, problem, task, oracle, this);
    }

    @Override
    public boolean isUpToDate(Tree tree) {
        return tree.problem() == null || tree.problem().gold().equals(problem.gold());
    }

    @Override
    public boolean oracle() {
        return oracle;
    }

    /** What answers, without the reasoning shown before it; nothing where all of it is reasoning. */
    private static List<Node> told(List<Node> sample) {
        return sample.stream().filter(n -> n.thought().reasoning() != Reasoning.RAW
                && n.thought().reasoning() != Reasoning.SUMMARISED).toList();
    }

    private static AnswerReading reading(FoundAnswer found, List<Node> told, List<Integer> starts) {
        int at = told.size() - 1;
        while (at > 0 && starts.get(at) > found.from()) {
            at--;
        }
        int from = found.from() - starts.get(at);
        int to = Math.min(found.to() - starts.get(at), told.get(at).text().length());
        return new AnswerReading(found.answer(), found.rule(), told.get(at).id(), from, Math.max(from, to));
    }

    /** Those of a puzzle, none where it is another problem. */
    private List<Rational> numbers() {
        return switch (task) {
            case Game24 game -> game.numbers(problem.question());
            case Countdown countdown -> countdown.puzzle(problem.question()).map(Puzzle::numbers).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Rational> left(List<String> steps) {
        List<Rational> numbers = numbers();
        return numbers.isEmpty() || steps.isEmpty() ? numbers
                : Game24Step.parse(steps.getLast()).map(Game24Step::left).orElse(List.of());
    }

    private static String list(List<Rational> numbers) {
        return numbers.stream().map(Rational::toString).collect(Collectors.joining(" "));
    }

    private static Verdict verdict(Node node, String verifier, String version, String aspect, Finding found,
            boolean oracle) {
        return new Verdict(Id.random(), node.id(), verifier, version, aspect,
                Verdict.Outcome.valueOf(found.outcome().name()), found.why(), node.wording().version(), oracle);
    }
}
