package arborist.ui.inspector;

import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Kept;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words about where a thought stands, and behind them why.
 *
 * @param why shown on hovering and told to screen readers; empty where there is nothing to add
 */
record Chip(String words, Tone tone, String why) {
    private static final Words WORDS = Words.of(Chip.class);

    /** How it is meant. */
    enum Tone {
        PLAIN, GOOD, BAD, WARN
    }

    /** What there is to say of a thought: what it is, where the search stands with it, what verifiers found. */
    static List<Chip> of(Tree tree, Node node) {
        List<Chip> chips = new ArrayList<>();
        chips.add(plain(WORDS.named("chip.kind", node.thought().kind().name()).replace('-', ' ')));
        chips.add(plain(WORDS.say("chip.depth", tree.path(node.id()).size() - 1)));
        chips.add(state(node));
        if (node.search().givenUp()) {
            chips.add(new Chip(WORDS.say("chip.given-up"), Tone.WARN, WORDS.say("chip.the-reasoner-itself-gave-this")));
        }
        switch (node.wording().completeness()) {
            case GROWING -> chips
                    .add(new Chip(WORDS.say("chip.growing"), Tone.WARN, WORDS.say("chip.its-text-is-still-arriving")));
            case CUT_OFF -> chips
                    .add(new Chip(WORDS.say("chip.cut-off"), Tone.WARN, WORDS.say("chip.it-ended-before-its-end")));
            case FAILED -> chips.add(new Chip(WORDS.say("chip.failed"), Tone.BAD, WORDS.say("chip.writing-it-failed")));
            case COMPLETE -> {
                // What is usual needs no words.
            }
        }
        Reasoning reasoning = node.thought().reasoning();
        if (reasoning == Reasoning.SUMMARISED || reasoning == Reasoning.HIDDEN) {
            chips.add(plain(WORDS.of("chip.reasoning", reasoning)));
        }
        node.findings().verdicts().forEach(v -> chips.add(verdict(node, v)));
        return chips;
    }

    private static Chip state(Node node) {
        Node.Search search = node.search();
        String reason = search.byPerson() ? Kept.byPerson(search.reason()) : Kept.shown(search.reason());
        return switch (search.state()) {
            case OPEN -> new Chip(WORDS.say("chip.open"), Tone.PLAIN, reason);
            case EXPANDED -> new Chip(WORDS.say("chip.expanded"), Tone.PLAIN, reason);
            case PRUNED ->
                    new Chip(reason.isEmpty() ? WORDS.say("chip.pruned") : WORDS.say("chip.pruned-because", reason),
                            Tone.PLAIN, reason);
            case SOLVED -> new Chip(WORDS.say("chip.solved"), Tone.GOOD, reason);
            case DEAD_END -> new Chip(WORDS.say("chip.dead-end"), Tone.BAD, reason);
        };
    }

    private static Chip verdict(Node node, Verdict verdict) {
        boolean stale = node.isStale(verdict);
        String aspect = WORDS.named("chip.aspect", verdict.aspect());
        String words = switch (verdict.outcome()) {
            case YES -> "✓ " + aspect;
            case NO -> WORDS.say("chip.not", aspect);
            case UNDECIDED -> "? " + aspect;
        };
        String who = Named.shown(verdict.verifier()) + (verdict.version().isEmpty() ? "" : " " + verdict.version());
        String why = (verdict.oracle() ? WORDS.say("chip.reads-the-gold-answer", who) : who)
                + (verdict.evidence().isBlank() ? "." : ": " + Kept.shown(verdict.evidence()));
        Tone tone = switch (verdict.outcome()) {
            case YES -> Tone.GOOD;
            case NO -> Tone.BAD;
            case UNDECIDED -> Tone.WARN;
        };
        return stale
                ? new Chip(WORDS.say("chip.stale", words), Tone.WARN, WORDS.say("chip.it-judged-an-earlier-text", why))
                : new Chip(words, tone, why);
    }

    private static Chip plain(String words) {
        return new Chip(words, Tone.PLAIN, "");
    }
}
