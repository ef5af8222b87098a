package arborist.lesson.measure;

import arborist.lesson.Choices;
import arborist.lesson.Decision;
import arborist.lesson.Part;
import arborist.lesson.Spot;
import arborist.reason.Attempt;
import arborist.reason.set.Outcome;
import arborist.task.Tasks;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a run, or in what was measured, what a class can choose from and what of it is right. */
public final class Decisions {
    private static final int MOST = 8;

    private Decisions() {}

    /** What the lesson itself says. */
    public static Decision of(Choices.Fixed fixed, String why) {
        return new Decision(fixed.options(), fixed.right(), why);
    }

    /** Of a run; empty where it holds nothing to choose from. */
    public static Optional<Decision> of(Choices.By by, Tree tree, RunState run) {
        return Optional.of(switch (by) {
            case VOTE -> vote(tree, run);
            case PRUNED -> pruned(tree, run);
            case RIGHT -> right(tree, run);
            case FIRST_WRONG_STEP -> firstWrong(tree, run);
        }).filter(decision -> decision.options().size() > 1);
    }

    /** Which of two series lies above. */
    public static Decision of(Checked checked, Part.Curve curve) {
        Part.Claim claim = checked.claim();
        int right = switch (checked.outcome()) {
            case HOLDS -> 0;
            case DOES_NOT_HOLD -> 1;
            case UNDECIDED -> 2;
        };
        return new Decision(options(claim, curve), Set.of(right), claim.because());
    }

    /** What one can choose from before it was measured. */
    public static List<String> options(Part.Claim claim, Part.Curve curve) {
        return List.of(title(curve, claim.above()), title(curve, claim.below()), "Neither: no difference shows");
    }

    private static String title(Part.Curve curve, Spot spot) {
        String title = curve.series().stream().filter(s -> s.name().equals(spot.series())).findFirst().orElseThrow()
                .title();
        return spot.point() == null ? title : title + spot.toString().substring(spot.series().length());
    }

    /** The answers of the samples in an order that gives nothing away; right is every one with the most votes. */
    private static Decision vote(Tree tree, RunState run) {
        var task = Tasks.standard().named(tree.problem() == null ? "" : tree.problem().task());
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        for (Attempt attempt : Attempt.of(tree, run.run().id())) {
            String answer = attempt.answer();
            if (attempt.counts() && answer != null) {
                groups.computeIfAbsent(task.<Object>map(t -> t.form(answer)).orElse(answer), g -> new ArrayList<>())
                        .add(answer);
            }
        }
        int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> shown = new ArrayList<>(groups.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size())).limit(MOST).toList());
        Collections.shuffle(shown, new Random(run.run().id().hashCode()));
        Set<Integer> right = new LinkedHashSet<>();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).size() == most) {
                right.add(i);
            }
        }
        int all = groups.values().stream().mapToInt(List::size).sum();
        return new Decision(shown.stream().map(List::getFirst).toList(), right,
                right.size() > 1 ? "It is a tie: " + most + " of " + all + " votes each."
                        : most + " of " + all + " samples vote for it.");
    }

    /** The first steps of a search; right is every one that was pruned. */
    private static Decision pruned(Tree tree, RunState run) {
        Id id = run.run().id();
        List<Node> first = tree.nodes().values().stream().filter(n -> id.equals(n.thought().run()))
                .filter(n -> tree.live(n.id()).isPresent() && tree.path(n.id()).size() == 2).toList();
        boolean[] seen = new boolean[2];
        List<Node> shown = new ArrayList<>();
        // Some of both kinds: a question in which all are pruned asks nothing.
        for (Node node : first) {
            int kind = node.search().state() == SearchState.PRUNED ? 1 : 0;
            if (shown.size() < MOST - 1 || !seen[kind]) {
                shown.add(node);
                seen[kind] = true;
            }
        }
        List<Node> options = shown.subList(0, Math.min(MOST, shown.size()));
        Set<Integer> right = new LinkedHashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).search().state() == SearchState.PRUNED) {
                right.add(i);
            }
        }
        return new Decision(options.stream().map(n -> n.text().strip()).toList(), right,
                first.stream().filter(n -> n.search().state() == SearchState.PRUNED).count() + " of " + first.size()
                        + " first steps were pruned.");
    }

    private static Decision right(Tree tree, RunState run) {
        Outcome outcome = Outcome.of(tree, run);
        Set<Integer> right = switch (outcome.right()) {
            case YES -> Set.of(0);
            case NO -> Set.of(1);
            case UNDECIDED -> outcome.answer() == null ? Set.of(1) : Set.of();
        };
        return new Decision(List.of("Right", "Wrong"), right,
                outcome.answer() == null ? "It came to no answer." : "It answers " + outcome.answer() + ".");
    }

    /** The steps of its first solution, and that none is wrong. */
    private static Decision firstWrong(Tree tree, RunState run) {
        List<Node> steps = Attempt.of(tree, run.run().id()).stream().filter(Attempt::counts).findFirst()
                .map(Attempt::steps).orElse(List.of()).stream()
                .filter(n -> n.verdict(Verdict.VALID).isPresent()).limit(MOST - 1).toList();
        List<String> options = new ArrayList<>(steps.stream().map(n -> n.text().strip())
                .collect(Collectors.toList()));
        int wrong = 0;
        while (wrong < steps.size() && steps.get(wrong).outcome(Verdict.VALID) != Verdict.Outcome.NO) {
            wrong++;
        }
        options.add("None is wrong");
        return new Decision(steps.isEmpty() ? List.of() : options, Set.of(wrong), "");
    }
}
