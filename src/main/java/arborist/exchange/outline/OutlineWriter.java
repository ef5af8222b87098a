package arborist.exchange.outline;

import arborist.exchange.TreeWriter;
import arborist.exchange.text.Markdown;
import arborist.trace.Completeness;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.Score;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a problem as a nested list: each thought with where it stands, its score and its verdict in words. */
final class OutlineWriter implements TreeWriter {

    @Override
    public void write(Tree tree, OutputStream out) throws IOException {
        Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Problem problem = tree.problem();
        if (problem != null) {
            head(tree, problem, to);
        }
        Outline outline = Outline.of(tree, id -> false, node -> true);
        int[] depth = new int[outline.size()];
        for (int i = 0; i < depth.length; i++) {
            int parent = outline.parent()[i];
            depth[i] = parent < 0 ? 0 : depth[parent] + 1;
            // A list nested without end would take a file quadratic in its depth.
            String indent = "  ".repeat(Math.min(depth[i], 100));
            to.append(indent).append("- ").append(line(outline.nodes().get(i), indent + "  ")).append('\n');
        }
        to.flush();
    }

    private static void head(Tree tree, Problem problem, Writer to) throws IOException {
        to.append("# ").append(Markdown.escaped(problem.title().replaceAll("\\s+", " "), "")).append("\n\n");
        if (!problem.gold().isEmpty()) {
            to.append("Right answer: ").append(Markdown.escaped(String.join(" or ", problem.gold()), ""))
                    .append("\n\n");
        }
        for (RunState run : tree.liveRuns()) {
            List<String> words = new ArrayList<>(List.of(run.run().strategy()));
            Optional.ofNullable(run.run().model()).ifPresent(words::add);
            words.add(run.status().name().toLowerCase(Locale.ROOT));
            String answer = run.answer();
            words.add(answer == null ? "no answer" : "answer " + answer);
            if (run.run().oracle()) {
                words.add("oracle (it reads the known answer)");
            }
            to.append("Run: ").append(Markdown.escaped(String.join(", ", words), "")).append("\n\n");
        }
    }

    private static String line(Node node, String indent) {
        String text = Markdown.escaped(node.text(), indent);
        String shown = text.isEmpty() ? "(empty)" : text;
        List<String> remarks = remarks(node);
        return remarks.isEmpty() ? shown : shown + " (**" + String.join("**, **", remarks) + "**)";
    }

    private static List<String> remarks(Node node) {
        List<String> words = new ArrayList<>();
        Kind kind = node.thought().kind();
        if (!kind.equals(Kind.STEP) && !kind.equals(Kind.PROBLEM)) {
            words.add(Markdown.escaped(kind.name(), ""));
        }
        node.score().map(OutlineWriter::score).ifPresent(words::add);
        SearchState state = node.search().state();
        if (state != SearchState.OPEN && state != SearchState.EXPANDED) {
            String reason = node.search().reason();
            words.add(state.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (reason == null ? "" : ": " + Markdown.escaped(reason, "")));
        }
        if (node.search().givenUp()) {
            words.add("given up");
        }
        node.verdict(Verdict.RIGHT).ifPresent(v -> words.add(switch (v.outcome()) {
            case YES -> "right";
            case NO -> "wrong";
            case UNDECIDED -> "undecided";
        }));
        if (node.wording().completeness() != Completeness.COMPLETE) {
            words.add(node.wording().completeness().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return words;
    }

    private static String score(Score score) {
        String value = number(score.value());
        Double max = score.max();
        return Markdown.escaped(score.scorer().name(), "") + " " + value + (max == null ? "" : " of " + number(max));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
