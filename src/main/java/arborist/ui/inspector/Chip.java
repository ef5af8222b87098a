package arborist.ui.inspector;

import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A few words about where a thought stands, and behind them why.
 *
 * @param why shown on hovering and told to screen readers; empty where there is nothing to add
 */
record Chip(String words, Tone tone, String why) {
    /** How it is meant. */
    enum Tone {
        PLAIN, GOOD, BAD, WARN
    }

    /** What there is to say of a thought: what it is, where the search stands with it, what verifiers found. */
    static List<Chip> of(Tree tree, Node node) {
        List<Chip> chips = new ArrayList<>();
        chips.add(plain(node.thought().kind().name().replace('-', ' ')));
        chips.add(plain("depth " + (tree.path(node.id()).size() - 1)));
        chips.add(state(node));
        if (node.search().givenUp()) {
            chips.add(new Chip("↩ given up", Tone.WARN, "The reasoner itself gave this thought up."));
        }
        switch (node.wording().completeness()) {
            case GROWING -> chips.add(new Chip("◌ growing", Tone.WARN, "Its text is still arriving."));
            case CUT_OFF -> chips.add(new Chip("cut off", Tone.WARN, "It ended before its end."));
            case FAILED -> chips.add(new Chip("failed", Tone.BAD, "Writing it failed."));
            case COMPLETE -> {
                // What is usual needs no words.
            }
        }
        Reasoning reasoning = node.thought().reasoning();
        if (reasoning == Reasoning.SUMMARISED || reasoning == Reasoning.HIDDEN) {
            chips.add(plain(reasoning.name().toLowerCase(Locale.ROOT) + " reasoning"));
        }
        node.findings().verdicts().forEach(v -> chips.add(verdict(node, v)));
        return chips;
    }

    private static Chip state(Node node) {
        String reason = node.search().reason() == null ? "" : node.search().reason();
        return switch (node.search().state()) {
            case OPEN -> new Chip("open", Tone.PLAIN, reason);
            case EXPANDED -> new Chip("expanded", Tone.PLAIN, reason);
            case PRUNED -> new Chip("✂ pruned" + (reason.isEmpty() ? "" : ": " + reason), Tone.PLAIN, reason);
            case SOLVED -> new Chip("✓ solved", Tone.GOOD, reason);
            case DEAD_END -> new Chip("✗ dead end", Tone.BAD, reason);
        };
    }

    private static Chip verdict(Node node, Verdict verdict) {
        boolean stale = node.isStale(verdict);
        String words = switch (verdict.outcome()) {
            case YES -> "✓ " + verdict.aspect();
            case NO -> "✗ not " + verdict.aspect();
            case UNDECIDED -> "? " + verdict.aspect();
        };
        String why = verdict.verifier() + (verdict.version().isEmpty() ? "" : " " + verdict.version())
                + (verdict.oracle() ? ", which reads the gold answer" : "")
                + (verdict.evidence().isBlank() ? "." : ": " + verdict.evidence());
        Tone tone = switch (verdict.outcome()) {
            case YES -> Tone.GOOD;
            case NO -> Tone.BAD;
            case UNDECIDED -> Tone.WARN;
        };
        return stale
                ? new Chip(words + " (stale)", Tone.WARN, why + " It judged an earlier text.")
                : new Chip(words, tone, why);
    }

    private static Chip plain(String words) {
        return new Chip(words, Tone.PLAIN, "");
    }
}
