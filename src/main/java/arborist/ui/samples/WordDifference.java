package arborist.ui.samples;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts word by word.
 *
 * @param left in the order of the text, and so {@code right}
 */
record WordDifference(List<Piece> left, List<Piece> right) {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\d.,]+|[^\\s\\p{L}\\p{M}\\d]");
    // Longer texts would take too long to compare while somebody waits for them.
    private static final int LONGEST = 20_000;

    WordDifference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** A stretch of text, and whether the other side lacks it. */
    record Piece(String text, boolean differs) {}

    static WordDifference of(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return new WordDifference(List.of(new Piece(a, !a.equals(b))), List.of(new Piece(b, !a.equals(b))));
        }
        List<String> left = words(a);
        List<String> right = words(b);
        boolean[] leftDiffers = new boolean[left.size()];
        boolean[] rightDiffers = new boolean[right.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                mark(leftDiffers, delta.getSource().getPosition(), delta.getSource().size());
                mark(rightDiffers, delta.getTarget().getPosition(), delta.getTarget().size());
            }
        }
        return new WordDifference(pieces(left, leftDiffers), pieces(right, rightDiffers));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void mark(boolean[] differs, int from, int count) {
        for (int i = from; i < from + count; i++) {
            differs[i] = true;
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] differs) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            if (i + 1 == words.size() || differs[i + 1] != differs[i]) {
                pieces.add(new Piece(text.toString(), differs[i]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
