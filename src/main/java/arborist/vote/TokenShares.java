package arborist.vote;

import arborist.trace.Call;
import arborist.trace.CallSpan;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How many tokens each sample took. What one call wrote is shared by all samples that it wrote steps of, so that the samples together
 * took what was written; which of them wrote how much no server tells.
 */
final class TokenShares {
    /** By call, the samples that share it and the place of each among them. */
    private final Map<Id, Map<Id, Integer>> sharers = new HashMap<>();

    /** Counts a sample in. */
    void add(Id sample, List<Node> steps) {
        for (Id call : calls(steps)) {
            Map<Id, Integer> others = sharers.get(call);
            if (others == null) {
                // Most calls are of one sample.
                sharers.put(call, Map.of(sample, 0));
            } else {
                Map<Id, Integer> more = others.size() == 1 ? new HashMap<>(others) : others;
                more.putIfAbsent(sample, more.size());
                sharers.put(call, more);
            }
        }
    }

    /** What a sample took that was counted in; empty where none of its calls told. */
    OptionalLong of(Tree tree, Id sample, List<Node> steps) {
        long sum = 0;
        boolean told = false;
        for (Id id : calls(steps)) {
            Call call = tree.calls().get(id);
            Long output = call == null ? null : call.usage().output();
            if (output != null) {
                Map<Id, Integer> all = sharers.getOrDefault(id, Map.of(sample, 0));
                int place = all.getOrDefault(sample, 0);
                // Whole tokens that add up: each takes what is due up to it, less what is due up to the one before.
                sum += output * (place + 1) / all.size() - output * place / all.size();
                told = true;
            }
        }
        return told ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private static Set<Id> calls(List<Node> steps) {
        Set<Id> calls = new LinkedHashSet<>();
        for (Node step : steps) {
            CallSpan span = step.thought().span();
            if (span != null) {
                calls.add(span.call());
            }
        }
        return calls;
    }
}
