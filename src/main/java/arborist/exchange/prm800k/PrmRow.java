package arborist.exchange.prm800k;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.HumanStep;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Own;
import arborist.exchange.label.Solution;
import arborist.exchange.text.Json;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<Id, Mark> marks = new HashMap<>();
    private final Set<String> annotators = new TreeSet<>();
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
        flat.ifPresent(f -> {
            for (int i = 0; i < f.steps().size(); i++) {
                marks.put(f.steps().get(i).id(), f.marks().get(i));
            }
        });
    }

    /** Whether there is a row at all, by the choices. */
    boolean isKept() {
        return kept;
    }

    ObjectNode json() {
        account.row(path);
        ArrayNode steps = steps();
        ObjectNode row = own.row();
        String labeler = String.join(", ", annotators);
        boolean same = own.isOwn() && (labeler.isEmpty() || labeler.equals(PrmReader.NOBODY)
                || labeler.equals(row.path("labeler").asText("")));
        if (!same) {
            row.put("labeler", labeler.isEmpty() ? null : labeler);
        }
        if (!own.isOwn()) {
            row.putNull("timestamp").putNull("generation").put("is_quality_control_question", false)
                    .put("is_initial_screening_question", false);
        }
        row.set("question", question());
        ObjectNode label = own.get("label") instanceof ObjectNode came ? came.deepCopy() : Json.object();
        label.set("steps", steps);
        state(label);
        row.set("label", label);
        return row;
    }

    private ObjectNode question() {
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
        Node at = tree.liveRoots().isEmpty() ? null : tree.liveRoots().getFirst();
        if (!path.isEmpty()) {
            at = tree.parent(path.getFirst());
        }
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
        ArrayNode completions = step.putArray("completions");
        shown.forEach(node -> completions.add(completion(node)));
        step.set("human_completion", human == null ? null : human(human, below));
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

    private JsonNode human(Node human, @Nullable ObjectNode below) {
        ObjectNode written = completion(human);
        boolean text = below != null && below.path("human").asText("").equals("text") && written.size() == 1;
        return text ? written.get("text") : written;
    }

    private ObjectNode completion(Node node) {
        account.alternative(node);
        ObjectNode came = Json.in(node.thought().attributes(), Prm800kFormat.NAME);
        boolean read = came != null;
        ObjectNode completion = came == null ? Json.object() : came.deepCopy();
        completion.put("text", node.text());
        Mark mark = marks.getOrDefault(node.id(), judge.step(node));
        boolean author = HumanStep.is(node) && judge.step(node).source() == Mark.Source.NOBODY;
        if (mark.value().rates() && !author) {
            completion.put("rating", mark.value().number());
        } else if (mark.value() == Mark.Value.UNSURE || !read) {
            completion.putNull("rating");
        }
        if (!author && mark.source() != Mark.Source.NOBODY) {
            annotators.add(mark.by());
        }
        account.label(mark.value().rates() && !author ? Integer.toString(mark.value().number()) : "null",
                author ? Mark.NONE : mark);
        if (judge.flagged(node)) {
            completion.put("flagged", true);
        } else if (!read) {
            completion.put("flagged", false);
        }
        if (!read && HumanStep.is(node)) {
            completion.put("source", "human");
        }
        return completion;
    }

    private void state(ObjectNode label) {
        Node end = solution.steps().isEmpty() ? tree.liveRoots().isEmpty() ? null : tree.liveRoots().getFirst()
                : solution.steps().getLast();
        Label state = end == null ? null : judge.state(end);
        String came = label.path("finish_reason").asText(null);
        if (state == null && own.isOwn()) {
            return;
        }
        String value = state == null ? null : state.value();
        boolean error = path.stream().anyMatch(n -> marks.getOrDefault(n.id(), Mark.NONE).value() == Mark.Value.BAD);
        if (!own.isOwn() || !Objects.equals(Reasons.state(came), value)) {
            String reason = Reasons.reason(value);
            label.put("finish_reason", reason != null ? reason : error ? "found_error" : null);
        }
        Long took = state == null ? null : state.tookMillis();
        if (!own.isOwn() || took != null && label.path("total_time").asLong(-1) != took) {
            label.put("total_time", took);
        }
    }
}
