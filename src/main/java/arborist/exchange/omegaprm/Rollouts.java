package arborist.exchange.omegaprm;

import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Json;
import arborist.exchange.text.Row;
import arborist.exchange.text.Titles;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a tree of steps, parents before children; goes through it without recursion, however deep it is. */
final class Rollouts {
    private static final Words WORDS = Words.of(Rollouts.class);
    private static final Words KEPT = Words.kept(Rollouts.class);
    static final String STRATEGY = "omegaprm";
    /** Kept of a node that has no list of children, not even an empty one. */
    static final String CHILDLESS = "omegaprm-tree childless";
    /** Kept of a value that a double does not tell as it was written. */
    static final String EXACT = "omegaprm-tree mc_value";
    /** Kept of the question where it is the top of the tree. */
    static final String TOP = "omegaprm-tree top";
    private static final Scorer SCORER = new Scorer("monte-carlo", "", false);
    private static final Set<String> KNOWN = Set.of("question", "final_answer", "reasoning_steps");
    private static final Set<String> NODE = Set.of("text", "mc_value", "children");

    private final String programVersion;

    Rollouts(String programVersion) {
        this.programVersion = programVersion;
    }

    /** A node still to be told, and where it stands, for example {@code node.0.3}. */
    private record Entry(Row node, @Nullable Id parent, String place) {}

    Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        String question = row.text("question");
        String gold = row.textOrNull("final_answer");
        Row top = row.row("reasoning_steps");
        Script script = new Script(ids, new Problem(ids.of("problem"), Titles.of(question), question,
                gold == null ? List.of() : List.of(gold), "free", gold == null ? null : true, null, null,
                row.rest(KNOWN)));
        Id run = ids.of("run");
        boolean topIsQuestion = top.text("text").equals(question);
        Deque<Entry> stack = new ArrayDeque<>();
        Id root = topIsQuestion ? ids.of("node") : ids.of("root");
        script.add(new Change.AddThought(
                new Thought(root, script.problem(), null, null, Kind.PROBLEM, question, Reasoning.NONE,
                        Completeness.COMPLETE, null,
                        topIsQuestion ? Json.attributes(rest(top).put(TOP, true)) : Attributes.NONE)));
        script.add(new Change.StartRun(
                new Run(run, script.problem(), STRATEGY, Attributes.NONE, null, null, null, null, null,
                        programVersion, true, Attributes.NONE)));
        stack.push(new Entry(top, topIsQuestion ? null : root, "node"));
        while (!stack.isEmpty()) {
            tell(script, run, stack, remark);
        }
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(), null));
        return script;
    }

    private static void tell(Script script, Id run, Deque<Entry> stack, Consumer<String> remark) throws BadRecord {
        Entry entry = stack.pop();
        String text = entry.node.text("text");
        List<Row> children = entry.node.has("children") ? entry.node.rows("children") : List.of();
        Id id = script.ids().of(entry.place);
        if (entry.parent != null) {
            Kind kind = children.isEmpty() && text.contains("\\boxed{") ? Kind.ANSWER : Kind.STEP;
            script.add(new Change.AddThought(
                    new Thought(id, script.problem(), entry.parent, run, kind, text, Reasoning.RAW,
                            Completeness.COMPLETE, null, Json.attributes(rest(entry.node)))));
        }
        score(script, id, text, entry, remark);
        if (!children.isEmpty()) {
            script.add(new Change.SetSearch(id, SearchState.EXPANDED, null));
        }
        for (int i = children.size() - 1; i >= 0; i--) {
            stack.push(new Entry(children.get(i), id, entry.place + "." + i));
        }
    }

    /** Whether the question is the top of the tree that was read, and not above it. */
    static boolean isTop(Node question) {
        return question.thought().attributes().json().contains(TOP);
    }

    /** What is left of a node, and what else is needed to write it as it was. */
    private static ObjectNode rest(Row node) {
        ObjectNode rest = node.without(NODE);
        if (node.value("children") == null) {
            rest.put(CHILDLESS, true);
        } else if (node.value("children").isNull()) {
            rest.putNull("children");
        }
        JsonNode value = node.value("mc_value");
        if (value != null && !(value.isBigDecimal()
                && value.decimalValue().toString().equals(BigDecimal.valueOf(value.doubleValue()).toString()))) {
            rest.set(EXACT, value);
        }
        return rest;
    }

    private static void score(Script script, Id id, String text, Entry entry, Consumer<String> remark) {
        double value = entry.node.number("mc_value");
        if (Double.isNaN(value)) {
            if (entry.node.has("mc_value")) {
                remark.accept(WORDS.say("rollouts.the-value-of-is-no", entry.place));
            }
            return;
        }
        boolean share = value >= 0 && value <= 1;
        script.add(new Change.AddScore(new Score(script.ids().of(entry.place + "/value"), id, SCORER, value,
                share ? Double.valueOf(0) : null, share ? Double.valueOf(1) : null, true, 1,
                KEPT.say("rollouts.share-of-rollouts-from-here"), Score.Scope.PATH,
                TextVersion.of(text))));
    }
}
