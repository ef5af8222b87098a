package arborist.words;

import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What runs have left in a tree in words: why they ended, why thoughts were pruned, what verdicts, scores and labels rest on. */
public final class Left {
    private Left() {}

    /** All of it. */
    public static List<String> in(Tree tree) {
        List<@Nullable String> all = new ArrayList<>();
        tree.runs().values().forEach(run -> all.add(run.reason()));
        for (Node node : tree.nodes().values()) {
            all.add(node.search().reason());
            node.findings().verdicts().stream().map(Verdict::evidence).forEach(all::add);
            node.findings().scores().stream().map(Score::evidence).forEach(all::add);
            node.findings().labels().stream().map(Label::remark).forEach(all::add);
        }
        return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull).filter(s -> !s.isBlank()).distinct()
                .toList();
    }

    /** What of it would stand in English in a German window. */
    public static List<String> unknown(Tree tree) {
        return in(tree).stream().filter(s -> !Kept.isKnown(s)).toList();
    }

}
