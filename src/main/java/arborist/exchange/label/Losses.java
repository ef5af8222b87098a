package arborist.exchange.label;

import arborist.trace.Kind;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.Target;
import arborist.trace.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts what a problem holds and a format cannot. */
final class Losses {
    private final Map<Part, Long> there = new EnumMap<>(Part.class);
    private long stale;
    private long statesTimed;

    private Losses() {}

    /**
     * @param format fields that came with it are not lost in it
     * @param written the ids of thoughts that stand in a row
     */
    static void count(Tree tree, String format, Set<Part> holds, Set<?> written, Account account) {
        Losses losses = new Losses();
        losses.problem(tree, format);
        Deque<Node> open = new ArrayDeque<>(tree.liveRoots());
        while (!open.isEmpty()) {
            Node node = open.pop();
            losses.node(node, format, written);
            tree.children(node.id()).forEach(open::push);
        }
        if (holds.contains(Part.STATES)) {
            // Where states are held, so is the time that their labelling took.
            losses.add(Part.TIMES, -losses.statesTimed);
        }
        losses.there.forEach((part, count) -> {
            if (!holds.contains(part)) {
                account.lose(part.words(), count);
            }
        });
        account.lose("labels of another wording", losses.stale);
    }

    private void problem(Tree tree, String format) {
        if (tree.problem() != null) {
            add(Part.GOLD_ANSWERS, tree.problem().gold().size());
            fields(tree.problem().attributes().json(), format);
        }
        for (RunState run : tree.liveRuns()) {
            add(Part.MODELS, run.run().model() == null ? 0 : 1);
            fields(run.run().attributes().json(), format);
        }
        add(Part.CALLS, tree.calls().size());
    }

    private void node(Node node, String format, Set<?> written) {
        boolean step = !node.thought().kind().equals(Kind.PROBLEM);
        add(Part.ALTERNATIVES, step && !written.contains(node.id()) ? 1 : 0);
        Node.Findings findings = node.findings();
        add(Part.SCORES, findings.scores().size());
        add(Part.VERDICTS, findings.verdicts().size());
        add(Part.LINKS, findings.links().size());
        add(Part.ATTACHMENTS, findings.attachments().size());
        add(Part.NOTES, node.note().isEmpty() ? 0 : 1);
        add(Part.HUMAN_STEPS, HumanStep.is(node) ? 1 : 0);
        fields(node.thought().attributes().json(), format);
        if (findings.allLabels().isEmpty()) {
            return;
        }
        int voices = Voice.on(node, t -> t instanceof Target.Step, Scheme.STEP_RATING).size();
        add(Part.OTHER_ANNOTATORS, Math.max(0, voices - 1));
        for (Label label : findings.labels()) {
            if (node.isStale(label)) {
                stale++;
            } else {
                label(label);
            }
        }
    }

    private void label(Label label) {
        add(switch (Scheme.plain(label.scheme())) {
            case Scheme.FIRST_ERROR -> Part.FIRST_ERRORS;
            case Scheme.SOLUTION_RATING -> Part.SOLUTION_RATINGS;
            case Scheme.SOLUTION_STATE -> Part.STATES;
            case Scheme.PREFERENCE -> Part.PREFERENCES;
            case Scheme.FLAG -> Part.FLAGS;
            default -> label.value() == null ? Part.UNSURE : Part.STEP_RATINGS;
        }, 1);
        add(Part.AUTO_LABELS, Scheme.source(label.scheme()) == Mark.Source.PROGRAM ? 1 : 0);
        add(Part.ANNOTATORS, 1);
        add(Part.TIMES, label.tookMillis() == null ? 0 : 1);
        statesTimed += label.tookMillis() != null && label.scheme().equals(Scheme.SOLUTION_STATE) ? 1 : 0;
        add(Part.SUGGESTIONS, label.suggestion() == null ? 0 : 1);
        add(Part.REMARKS, label.remark().isEmpty() ? 0 : 1);
        add(Part.GUIDELINES, label.guideline().isEmpty() ? 0 : 1);
    }

    private void fields(String attributes, String format) {
        boolean own = attributes.contains('"' + format) || attributes.equals("{}");
        add(Part.FIELDS, own || attributes.equals(HumanStep.ONLY.json()) ? 0 : 1);
    }

    private void add(Part part, long count) {
        if (count != 0) {
            there.merge(part, count, Long::sum);
        }
    }
}
