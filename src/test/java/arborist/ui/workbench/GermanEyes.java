package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Call;
import arborist.trace.Node;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Looks at what a window says, and keeps what of it is English. */
final class GermanEyes {
    /** Words that are names, or the field's own, in German too. */
    private static final Set<String> NAMES =
            Set.of("example", "arborist", "sapling", "deepseek", "reasoner", "edits", "orm");

    /** Of a step that Sapling grew meanwhile, so that it is not among what was left out. */
    private static final Pattern LEFT = Pattern.compile("\\(left: [-\\d /]*\\)");

    private static final int MOST_LOOKS = 10;
    private static final int BETWEEN_LOOKS = 60;

    private final EnglishWords english = new EnglishWords(NAMES);
    private final Map<String, String> wrong = new TreeMap<>();
    /** The same words stand on many screens. */
    private final Set<String> looked = new HashSet<>();

    /** What was English, with where it stands and which words of it are. */
    List<String> wrong() {
        return wrong.entrySet().stream().map(one -> one.getValue() + ": " + one.getKey().replaceAll("\\s+", " "))
                .toList();
    }

    /** All that is in sight or behind it, until it has come to rest: two looks see the same. */
    void see(String where) {
        Set<String> before = Set.of();
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            WaitForAsyncUtils.sleep(BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            Set<String> now = said();
            now.forEach(text -> look(where, text));
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
    }

    private static Set<String> said() {
        Set<String> said = new LinkedHashSet<>();
        fx(() -> List.copyOf(Window.getWindows())
                .forEach(window -> said.addAll(SaidWords.in(window.getScene().getRoot()))));
        return said;
    }

    void see(Act act) {
        for (String text : List.of(act.name().getValue(), act.tooltip(), act.spoken(), act.hindrance().getValue())) {
            look("act " + act.id(), text);
        }
    }

    private void look(String where, String text) {
        if (!looked.add(text)) {
            return;
        }
        String found = english.in(LEFT.matcher(text).replaceAll(""));
        if (!found.isEmpty()) {
            wrong.putIfAbsent(text, where + " [" + found + "]");
        }
    }

    /** What of a session models and people wrote, and what files are called. */
    void leaveOut(Session session) throws Exception {
        english.own(session.file().toString());
        for (ProblemRow row : session.problems(0, 10_000).get()) {
            Tree tree = session.tree(row.id()).get();
            if (tree.problem() != null) {
                english.own(tree.problem().question());
                english.own(tree.problem().attributes().json());
                tree.problem().gold().forEach(english::own);
            }
            for (RunState state : tree.runs().values()) {
                Run run = state.run();
                english.own(run.model() == null ? "" : run.model());
            }
            for (Node node : tree.nodes().values()) {
                english.own(node.thought().text());
                english.own(node.text());
                english.own(node.thought().attributes().json());
            }
            for (Call call : tree.calls().values()) {
                english.own(String.valueOf(call.model()));
            }
        }
    }

    /** Such as a file's or a format's name. */
    void leaveOut(String own) {
        english.own(own);
    }
}
