package arborist.exchange.prm800k;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.HumanStep;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Own;
import arborist.exchange.label.Solution;
import arborist.exchange.text.Json;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One solution as a row, with the alternatives of each step; one that was read comes back as it was, as far as nobody changed it. */
final class PrmRow {
    private final Tree tree;
    private final Solution solution;
    private final Judge judge;
    private final Choices choices;
    private final Account account;
    private final Own own;
    private final List<Node> path;
    private final Completions completions;
    private final boolean kept;

    PrmRow(Tree tree, Solution solution, Judge judge, Choices choices, Account account) {
        this.tree = tree;
        this.solution = solution;
        this.judge = judge;
        this.choices = choices;
        this.account = account;
        own = Own.of(solution, Prm800kFormat.NAME);
        Optional<Flat> flat = solution.steps().isEmpty() ? Optional.empty()
                : Flat.of(solution, judge, choices, account);
        kept = solution.steps().isEmpty() || flat.isPresent();
        path = flat.map(Flat::steps).orElse(List.of());
        completions = new Completions(judge, choices, account, flat.orElse(null));
    }

    /** Whether there is a row at all, by the choices. */
    boolean isKept() {
        return kept;
    }

    ObjectNode json() {
        account.row(path);
        ArrayNode steps = steps();
        ObjectNode row = own.row();
        String labeler = completions.annotators();
        boolean same = own.isOwn() && (labeler.isEmpty() || labeler.equals(PrmReader.NOBODY)
                || labeler.equals(row.path("labeler").asText("")));
        if (!same) {
            row.put("labeler", labeler.isEmpty() ? null : labeler);
        }
        if (!own.isOwn()) {
            row.putNull("timestamp").putNull("generation").put("is_quality_control_question", false)
                    .put("is_initial_screening_question", false);
        }
        row.set("question", questionRow());
        ObjectNode label = own.get("label") instanceof ObjectNode came ? came.deepCopy() : Json.object();
        label.set("steps", steps);
        Node end = solution.steps().isEmpty() ? question() : solution.steps().getLast();
        Finish.put(label, end == null ? null : judge.state(end), own.isOwn(), completions.hasBad(path));
        row.set("label", label);
        return row;
    }

    private @Nullable Node question() {
        return tree.liveRoots().isEmpty() ? null : tree.liveRoots().getFirst();
    }

    private ObjectNode questionRow() {
        Problem problem = tree.problem();
        ObjectNode question = own.get("question") instanceof ObjectNode came ? came.deepCopy() : Json.object();
        question.put("problem", problem == null ? "" : problem.question());
        if (problem != null && !problem.gold().isEmpty()) {
            question.put("ground_truth_answer", problem.gold().getFirst());
        } else if (!own.isOwn()) {
            question.putNull("ground_truth_answer");
        }
        return question;
    }

    private ArrayNode steps() {
        ArrayNode steps = Json.object().putArray("steps");
        Node at = path.isEmpty() ? question() : tree.parent(path.getFirst());
        int chosen = chosen();
        for (int i = 0; i < path.size(); i++) {
            steps.add(step(at, path.get(i), i < chosen));
            at = path.get(i);
        }
        // Alternatives that were shown last, and none of them chosen.
        boolean shown = at != null && own.isOwn() && choices.rows() == Choices.Rows.SOLUTION
                && (Json.in(at.thought().attributes(), Prm800kFormat.BELOW) != null
                        || !tree.children(at.id()).isEmpty());
        if (shown && path.size() == solution.steps().size()) {
            steps.add(step(at, null, false));
        }
        if (own.get("steps_after") instanceof ArrayNode after) {
            steps.addAll(after);
        }
        return steps;
    }

    /** How many steps of the path somebody chose: of a run that was read those up to its chosen end, else all. */
    private int chosen() {
        if (!own.isOwn() || solution.run() == null) {
            return path.size();
        }
        List<Id> ends = solution.run().chosen();
        for (int i = 0; i < path.size(); i++) {
            if (!ends.isEmpty() && path.get(i).id().equals(ends.getFirst())) {
                return i + 1;
            }
        }
        return 0;
    }

    private ObjectNode step(@Nullable Node parent, @Nullable Node next, boolean goesOn) {
        List<Node> shown = new ArrayList<>();
        Node human = null;
        if (parent != null && choices.rows() == Choices.Rows.SOLUTION) {
            for (Node child : tree.children(parent.id())) {
                if (HumanStep.is(child)) {
                    human = human == null || child.equals(next) ? child : human;
                } else if (child.equals(next) || belongs(child)) {
                    shown.add(child);
                }
            }
        } else if (next != null && HumanStep.is(next)) {
            human = next;
        } else if (next != null) {
            shown.add(next);
        }
        ObjectNode below = parent == null ? null : Json.in(parent.thought().attributes(), Prm800kFormat.BELOW);
        ObjectNode step = Json.object();
        ArrayNode list = step.putArray("completions");
        shown.forEach(node -> list.add(completions.completion(node)));
        step.set("human_completion", human == null ? null : completions.human(human, below));
        int at = next == null || !goesOn ? -1 : shown.indexOf(next);
        step.put("chosen_completion", at < 0 ? null : at);
        if (below != null && own.isOwn()) {
            below.path("absent").forEach(field -> step.remove(field.asText()));
            below.path("fields").properties().forEach(field -> {
                if (!field.getKey().equals("completions") || shown.isEmpty()) {
                    step.set(field.getKey(), field.getValue());
                }
            });
        }
        return step;
    }

    private boolean belongs(Node child) {
        Id run = child.thought().run();
        return run == null || solution.run() == null || run.equals(solution.run().run().id());
    }
}
