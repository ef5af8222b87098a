package arborist.lesson;

import arborist.reason.Attempt;
import arborist.task.Task;
import arborist.task.Tasks;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a class could choose from, and what was right, read off the tree of a run that has ended. */
public final class Deciding {
    private static final Words WORDS = Words.of(Deciding.class);
    private static final int MOST = 8;
    private static final NeutralOrder ORDER = new NeutralOrder();

    private final Tree tree;
    private final RunState run;
    private final List<Attempt> attempts;

    /** @param run one of the tree's, ended */
    public Deciding(Tree tree, RunState run) {
        this.tree = tree;
        this.run = run;
        this.attempts = Attempt.of(tree, run.run().id()).stream().filter(Attempt::counts).toList();
    }

    public Decision by(Choices.By by) {
        return switch (by) {
            case VOTE -> vote();
            case PRUNED -> pruned();
            case RIGHT -> right();
            case FIRST_WRONG_STEP -> firstWrong();
        };
    }

    /** The answers in an order that tells nothing; of many the most frequent. */
    private Decision vote() {
        Task task = task();
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            String answer = attempt.answer();
            if (answer != null) {
                String form = String.valueOf(task.form(answer));
                shown.putIfAbsent(form, answer);
                votes.merge(form, 1, Integer::sum);
            }
        }
        String settled = run.answer() == null ? "" : String.valueOf(task.form(run.answer()));
        Set<String> often = votes.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getKey().equals(settled)
                        ? Integer.MIN_VALUE : -e.getValue()))
                .limit(MOST).map(Map.Entry::getKey).collect(Collectors.toSet());
        List<Map.Entry<String, String>> kept = shown.entrySet().stream()
                .filter(answer -> often.contains(answer.getKey()))
                .sorted(Map.Entry.comparingByValue(ORDER)).toList();
        List<String> options = kept.stream().map(Map.Entry::getValue).toList();
        return new Decision(options, places(kept.stream().map(Map.Entry::getKey).toList(), Set.of(settled)),
                votes.containsKey(settled)
                        ? WORDS.say("deciding.votes", votes.get(settled), attempts.size(),
                                Objects.requireNonNull(shown.get(settled)))
                        : "");
    }

    /** The first steps of the run, equal ones once. */
    private Decision pruned() {
        Map<String, Node> first = new LinkedHashMap<>();
        for (Node root : tree.liveRoots()) {
            for (Node child : tree.children(root.id())) {
                if (run.run().id().equals(child.thought().run())) {
                    first.putIfAbsent(child.text(), child);
                }
            }
        }
        // A search may look at the best first.
        List<Node> steps = first.values().stream().limit(MOST).sorted(Comparator.comparing(Node::text, ORDER)).toList();
        Set<Integer> right = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).search().state() == SearchState.PRUNED) {
                right.add(i);
            }
        }
        String why = right.isEmpty() ? WORDS.say("deciding.none-pruned")
                : reason(steps.get(right.stream().min(Integer::compare).orElseThrow()).search());
        return new Decision(steps.stream().map(Node::text).toList(), right, why);
    }

    private static String reason(Node.Search search) {
        return search.byPerson() ? Kept.byPerson(search.reason()) : Kept.shown(search.reason());
    }

    private Decision right() {
        List<String> options = List.of(WORDS.say("deciding.right"), WORDS.say("deciding.wrong"));
        Verdict verdict = run.chosen().stream().map(tree::node).filter(Objects::nonNull).findFirst()
                .flatMap(leaf -> leaf.verdict(Verdict.RIGHT)).orElse(null);
        if (run.answer() == null) {
            return new Decision(options, Set.of(1), WORDS.say("deciding.no-answer"));
        }
        if (verdict == null || verdict.outcome() == Verdict.Outcome.UNDECIDED) {
            return new Decision(options, Set.of(), WORDS.say("deciding.no-verifier"));
        }
        return new Decision(options, Set.of(verdict.outcome() == Verdict.Outcome.YES ? 0 : 1),
                Kept.shown(verdict.evidence()));
    }

    /** The lines of its first solution; the last option is that none is wrong. */
    private Decision firstWrong() {
        List<Node> steps = attempts.isEmpty() ? List.of() : attempts.getFirst().steps();
        List<String> options = new ArrayList<>(steps.stream().map(Node::text).toList());
        options.add(WORDS.say("deciding.none-wrong"));
        for (int i = 0; i < steps.size(); i++) {
            for (String aspect : List.of(Verdict.VALID, Verdict.REACHABLE, Verdict.RIGHT)) {
                Verdict verdict = steps.get(i).verdict(aspect).orElse(null);
                if (verdict != null && verdict.outcome() == Verdict.Outcome.NO) {
                    return new Decision(options, Set.of(i), Kept.shown(verdict.evidence()));
                }
            }
        }
        boolean judged = steps.stream().anyMatch(step -> step.outcome(Verdict.VALID) != Verdict.Outcome.UNDECIDED
                || step.outcome(Verdict.RIGHT) != Verdict.Outcome.UNDECIDED);
        return judged ? new Decision(options, Set.of(steps.size()), "")
                : new Decision(options, Set.of(), WORDS.say("deciding.no-verifier"));
    }

    private Task task() {
        Tasks tasks = Tasks.standard();
        return tree.problem() == null ? tasks.all().getLast()
                : tasks.of(tree.problem().task(), tree.problem().question());
    }

    private static Set<Integer> places(List<String> of, Set<String> wanted) {
        Set<Integer> places = new HashSet<>();
        IntStream.range(0, of.size()).filter(i -> wanted.contains(of.get(i))).forEach(places::add);
        return places;
    }
}
