package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The thoughts whose text or note holds all of some words, in the order in which the tree is read, and which of them is looked at.
 *
 * @param at the one looked at, from 0; -1 for none
 * @param done whether the whole tree was looked through for these words
 */
record TreeSearch(String words, List<Id> found, int at, boolean done) {
    private static final Words WORDS = Words.of(TreeSearch.class);
    static final TreeSearch NONE = new TreeSearch("", List.of(), -1, true);

    TreeSearch {
        found = List.copyOf(found);
    }

    /** Looks through a whole tree, folded thoughts included. */
    static TreeSearch of(Tree tree, String words) {
        List<String> wanted = wanted(words);
        if (wanted.isEmpty()) {
            return NONE;
        }
        List<Id> found = new ArrayList<>();
        List<Node> stack = new ArrayList<>(tree.liveRoots().reversed());
        while (!stack.isEmpty()) {
            Node node = stack.removeLast();
            if (holds(node, wanted)) {
                found.add(node.id());
            }
            stack.addAll(tree.children(node.id()).reversed());
        }
        return new TreeSearch(words, found, -1, true);
    }

    boolean isOn() {
        return !words.isBlank();
    }

    /** The same matches while those of other words are looked for. */
    TreeSearch awaiting(String other) {
        return new TreeSearch(other, found, at, false);
    }

    @Nullable Id current() {
        return at < 0 ? null : found.get(at);
    }

    /** The next one or, with -1, the one before; around the end it begins anew. */
    TreeSearch moved(int by) {
        if (found.isEmpty()) {
            return this;
        }
        int start = at < 0 && by < 0 ? 0 : at;
        return new TreeSearch(words, found, Math.floorMod(start + by, found.size()), done);
    }

    /** Looks at the first of these that comes at or after a thought in reading order, else at the first. */
    TreeSearch startingAt(@Nullable Id thought) {
        int place = thought == null ? -1 : found.indexOf(thought);
        return found.isEmpty() ? this : new TreeSearch(words, found, Math.max(0, place), done);
    }

    /** Such as {@code 3 of 17}. */
    String count() {
        if (!isOn()) {
            return "";
        }
        if (!done) {
            return "…";
        }
        if (found.isEmpty()) {
            return WORDS.say("tree-search.none");
        }
        return at < 0 ? String.valueOf(found.size()) : WORDS.say("tree-search.of", at + 1, found.size());
    }

    private static List<String> wanted(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static boolean holds(Node node, List<String> wanted) {
        String text = (node.text() + '\n' + node.note()).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }
}
