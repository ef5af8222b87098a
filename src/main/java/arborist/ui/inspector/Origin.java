package arborist.ui.inspector;

import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.trace.Usage;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells in sentences how a thought came about: the run, the call, what it took. */
final class Origin {
    private static final Words WORDS = Words.of(Origin.class);

    /** What was written in less than this part of the whole time came in one piece. */
    private static final long PIECE = 20;

    private Origin() {}

    static List<String> lines(Tree tree, Node node) {
        List<String> lines = new ArrayList<>();
        Id runId = node.thought().run();
        RunState run = runId == null ? null : tree.runs().get(runId);
        CallSpan span = node.thought().span();
        Call call = span == null ? null : tree.calls().get(span.call());
        if (run != null) {
            String details = RunNames.of(tree.liveRuns().stream().map(RunState::run).toList())
                    .getOrDefault(run.run().id(), new RunNames.Name("", "")).details();
            lines.add(
                    details.isEmpty() ? WORDS.say("origin.grown-by", RunNames.strategy(run.run()))
                            : WORDS.say("origin.grown-by-with", RunNames.strategy(run.run()), details));
        } else if (node.thought().parent() == null) {
            lines.add(WORDS.say("origin.the-question-that-all-runs"));
        } else {
            lines.add(WORDS.say("origin.written-by-a-person-outside"));
        }
        if (call != null) {
            lines.add(call(tree, node, call));
        }
        if (run != null && run.run().strategy().equals("tot-beam")) {
            Standing.of(tree, node).ifPresent(standing -> lines.add(standing.sentence()));
        }
        return lines;
    }

    private static String call(Tree tree, Node node, Call call) {
        int others = -1;
        for (Node one : siblings(tree, node)) {
            CallSpan span = one.thought().span();
            others += span != null && span.call().equals(call.id()) ? 1 : 0;
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                others > 0 ? WORDS.say("origin.with", verb(call.purpose()), others, which(tree, call))
                        : WORDS.say("origin.in", verb(call.purpose()), which(tree, call)));
        parts.addAll(usage(call.usage()));
        Long took = call.tookMillis();
        if (took != null) {
            parts.add(WORDS.say("origin.seconds", took / 1000.0));
        }
        parts.addAll(pace(call));
        return String.join(" · ", parts);
    }

    /**
     * How long one waited for the first token, and how fast the others came, as far as it was measured. An answer that came in one piece at
     * the end was not written in the moment that its piece took: of its pace nothing is known.
     */
    private static List<String> pace(Call call) {
        List<String> parts = new ArrayList<>();
        Long first = call.firstTokenMillis();
        if (first != null) {
            parts.add(WORDS.say("origin.first-token", first / 1000.0));
        }
        Long took = call.tookMillis();
        Long output = call.usage().output();
        long writing = took == null ? 0 : took - (first == null ? 0 : first);
        boolean piecemeal = took != null && writing > 0 && writing * PIECE >= took;
        if (output != null && output > 0 && piecemeal) {
            parts.add(WORDS.say("origin.tokens-a-second", 1000.0 * output / writing));
        }
        return parts;
    }

    /** Which call of the run it was, where it is known when each was made. */
    private static String which(Tree tree, Call call) {
        List<Call> same = tree.calls().values().stream().filter(c -> Objects.equals(c.run(), call.run())).toList();
        Long began = call.startedMillis();
        if (began == null || same.size() < 2 || same.stream().anyMatch(c -> c.startedMillis() == null)) {
            return WORDS.say("origin.one-call");
        }
        return WORDS.say("origin.call", 1 + same.stream()
                .filter(c -> Objects.requireNonNullElse(c.startedMillis(), began) < began).count());
    }

    /** Tokens and money, as far as they are known. */
    static List<String> usage(Usage usage) {
        List<String> parts = new ArrayList<>();
        tokens(parts, usage.input(), "origin.tokens-in");
        tokens(parts, usage.output(), "origin.tokens-out");
        tokens(parts, usage.reasoning(), "origin.tokens-of-reasoning");
        if (usage.costUsd() != null) {
            parts.add("$" + usage.costUsd().setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
        }
        return parts;
    }

    private static void tokens(List<String> parts, @Nullable Long count, String key) {
        if (count != null && count > 0) {
            parts.add(WORDS.say(key, count));
        }
    }

    private static List<Node> siblings(Tree tree, Node node) {
        Id parent = node.thought().parent();
        return parent == null ? List.of(node) : tree.children(parent);
    }

    private static String verb(String purpose) {
        return switch (purpose) {
            case "propose" -> WORDS.say("origin.proposed");
            case "sample" -> WORDS.say("origin.sampled");
            case "revise" -> WORDS.say("origin.revised");
            default -> WORDS.say("origin.came");
        };
    }
}
