package arborist.exchange.omegaprm;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.label.Part;
import arborist.exchange.label.RowOut;
import arborist.exchange.label.RowWriter;
import arborist.exchange.label.Rules;
import arborist.exchange.text.Json;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.Score;
import arborist.trace.Tree;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem as one tree of steps with values: shares of rollouts where they are known, else the share of the scorer that
 * counts, else 1 and 0 where a step was rated good or bad.
 */
final class TreeRows implements RowWriter {
    /** Objects nested deeper than this cannot be read back. */
    private static final int DEEPEST = 90;

    @Override
    public Rules rules() {
        return Rules.tree(new Choices(Choices.Zero.KEEP, Choices.Unlabelled.KEEP, Choices.AfterError.AS_LABELLED,
                Choices.Rows.BRANCH, Choices.Labels.AUTO, null));
    }

    @Override
    public Set<Part> holds() {
        return Set.of(Part.GOLD_ANSWERS, Part.SCORES, Part.AUTO_LABELS, Part.ALTERNATIVES, Part.FIELDS);
    }

    /** A node still to be written, and where. */
    private record Entry(Node node, ObjectNode into, int depth) {}

    @Override
    public void write(Tree tree, Choices choices, Account account, RowOut out) throws IOException {
        Problem problem = tree.problem();
        if (problem == null || tree.liveRoots().isEmpty()) {
            account.leaveOut("problems without a question");
            return;
        }
        boolean own = tree.liveRuns().stream().anyMatch(TreeRows::isOwn);
        ObjectNode row = own ? Json.of(problem.attributes()) : Json.object();
        row.put("question", problem.question());
        if (!problem.gold().isEmpty()) {
            row.put("final_answer", problem.gold().getFirst());
        }
        Judge judge = new Judge(problem, choices);
        Node top = tree.liveRoots().getFirst();
        // A top that is not the question came below it.
        boolean below = own && tree.children(top.id()).size() == 1 && !Rollouts.isTop(top);
        Deque<Entry> open = new ArrayDeque<>();
        open.push(new Entry(below ? tree.children(top.id()).getFirst() : top, row.putObject("reasoning_steps"), 1));
        List<Node> written = new ArrayList<>();
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            written.add(entry.node);
            // Fields of this format stand on their own, so those of others are told by the run.
            account.lose(Part.FIELDS.words(), own || entry.node.thought().attributes().isEmpty() ? 0 : 1);
            node(tree, entry, own, judge, account, open);
        }
        account.row(written);
        out.row(Json.text(row) + "\n");
    }

    private static void node(Tree tree, Entry entry, boolean own, Judge judge, Account account, Deque<Entry> open) {
        ObjectNode into = entry.into;
        ObjectNode came = own ? Json.of(entry.node.thought().attributes()) : Json.object();
        boolean childless = came.remove(Rollouts.CHILDLESS) != null;
        JsonNode exact = came.remove(Rollouts.EXACT);
        came.remove(Rollouts.TOP);
        into.put("text", entry.node.text());
        JsonNode value = value(entry.node, exact, judge, account);
        if (value != null) {
            into.set("mc_value", value);
        }
        came.properties().forEach(field -> into.set(field.getKey(), field.getValue()));
        List<Node> children = tree.children(entry.node.id());
        if (children.isEmpty() && (childless || into.has("children"))) {
            return;
        }
        ArrayNode list = into.putArray("children");
        if (entry.depth >= DEEPEST && !children.isEmpty()) {
            account.lose("steps below the " + DEEPEST + "th level", children.size());
            return;
        }
        List<Entry> below = children.stream().map(c -> new Entry(c, list.addObject(), entry.depth + 1))
                .toList();
        below.reversed().forEach(open::push);
    }

    private static @Nullable JsonNode value(Node node, @Nullable JsonNode exact, Judge judge, Account account) {
        Optional<Score> score = node.findings().scores().stream()
                .filter(s -> s.scorer().name().equals(Judge.ROLLOUTS) && !node.isStale(s)).reduce((a, b) -> b)
                .or(node::score);
        if (score.isPresent()) {
            account.label("value", Mark.NONE);
            double value = score.get().scorer().name().equals(Judge.ROLLOUTS) ? score.get().value()
                    : score.get().share();
            return exact != null && exact.isNumber() && exact.doubleValue() == value ? exact
                    : DecimalNode.valueOf(BigDecimal.valueOf(value));
        }
        Mark mark = judge.step(node);
        if (mark.value().rates()) {
            account.label("value", mark);
            return DecimalNode.valueOf(mark.value() == Mark.Value.GOOD ? new BigDecimal("1.0") : new BigDecimal("0.0"));
        }
        return exact;
    }

    private static boolean isOwn(RunState run) {
        return run.run().strategy().equals(Rollouts.STRATEGY);
    }
}
