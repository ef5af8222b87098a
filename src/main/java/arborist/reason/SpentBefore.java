package arborist.reason;

import arborist.llm.Spent;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** What a run's calls have cost so far, told from what was put down about them. */
final class SpentBefore {
    private SpentBefore() {}

    static Spent of(Tree tree, Id run) {
        List<Call> calls = tree.calls().values().stream().filter(call -> run.equals(call.run())).toList();
        Spent spent = new Spent(0, BigDecimal.ZERO, 0, thinking(calls));
        for (Call call : calls) {
            Usage usage = call.usage();
            spent = spent.plus(new Spent((usage.input() == null ? 0 : usage.input())
                    + (usage.output() == null ? 0 : usage.output()),
                    usage.costUsd() == null ? BigDecimal.ZERO : usage.costUsd(), 1, Duration.ZERO));
        }
        return spent;
    }

    /** As a budget counts it: time in which several calls were under way counts once, time between calls not at all. */
    private static Duration thinking(List<Call> calls) {
        record Span(long from, long to) {}
        List<Span> spans = calls.stream().filter(c -> c.startedMillis() != null && c.tookMillis() != null)
                .map(c -> new Span(c.startedMillis(), c.startedMillis() + Math.max(0, c.tookMillis())))
                .sorted(Comparator.comparingLong(Span::from)).toList();
        long millis = 0;
        long counted = Long.MIN_VALUE;
        for (Span span : spans) {
            millis += Math.max(0, span.to - Math.max(span.from, counted));
            counted = Math.max(counted, span.to);
        }
        return Duration.ofMillis(millis);
    }
}
