package arborist.lesson.measure;

import arborist.lesson.Measure;
import arborist.reason.Attempt;
import arborist.reason.set.Outcome;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads off a run what lessons measure. */
final class Reading {
    private static final double GOOD = 0.5;

    private final Tree tree;
    private final Id run;
    private final Outcome outcome;
    private final List<Attempt> attempts;
    private final List<Node> steps;
    private final List<Node> chosen;

    private Reading(Grower.Grown grown) {
        this.tree = grown.tree();
        this.run = grown.run().run().id();
        this.outcome = Outcome.of(tree, grown.run());
        this.attempts = Attempt.of(tree, run).stream().filter(Attempt::counts).toList();
        this.chosen = grown.run().chosen().stream().map(tree::node).toList();
        this.steps = tree.nodes().values().stream().filter(node -> run.equals(node.thought().run()))
                .filter(node -> node.verdict(Verdict.VALID).isPresent()).toList();
    }

    /** All measures; shares of nothing are 0. */
    static Map<Measure, Double> of(Grower.Grown grown) {
        Reading reading = new Reading(grown);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(measure, reading.value(measure));
        }
        return values;
    }

    private double value(Measure measure) {
        return switch (measure) {
            case RIGHT -> outcome.right() == Verdict.Outcome.YES ? 1 : 0;
            case ANY_RIGHT -> attempts.stream().anyMatch(Attempt::passes) ? 1 : 0;
            case RIGHT_SAMPLES -> share(attempts.stream().filter(Attempt::passes).count(), attempts.size());
            case AGREEMENT -> agreement();
            case DISTINCT -> answers().stream().distinct().count();
            case TOKENS -> outcome.tokens();
            case STEPS -> attempts.stream().mapToLong(Reading::length).max().orElse(0);
            case GOOD_STEPS -> share(steps.stream().filter(Reading::good).count(), steps.size());
            case BAD_STEPS -> share(steps.stream().filter(node -> !good(node)).count(), steps.size());
            case JUDGED_RIGHT -> share(steps.stream()
                    .filter(node -> node.score().filter(s -> s.share() >= GOOD == good(node)).isPresent()).count(),
                    steps.size());
            case PROMISED -> promised();
        };
    }

    /** Of the samples that came to the answer the one that its scorer likes best is the one that was chosen; 0 where none was scored. */
    private double promised() {
        return chosen.stream().flatMap(node -> node.score().stream()).mapToDouble(Score::share).max().orElse(0);
    }

    private double agreement() {
        if (outcome.answer() == null) {
            return 0;
        }
        String settled = form(outcome.answer());
        return share(answers().stream().filter(settled::equals).count(), attempts.size());
    }

    private List<String> answers() {
        return attempts.stream().map(Attempt::answer).filter(Objects::nonNull).map(this::form).toList();
    }

    private String form(String answer) {
        Task task = Tasks.standard().named(tree.problem() == null ? "" : tree.problem().task()).orElseThrow();
        return String.valueOf(task.form(answer));
    }

    private static long length(Attempt attempt) {
        return attempt.steps().stream().filter(node -> node.thought().kind().equals(Kind.STEP)).count();
    }

    /** Valid, and on a way to a right answer. */
    private static boolean good(Node node) {
        return node.outcome(Verdict.VALID) == Verdict.Outcome.YES
                && node.outcome(Verdict.REACHABLE) != Verdict.Outcome.NO;
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
