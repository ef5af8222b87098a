package arborist.ui.inspector;

import arborist.trace.Node;
import arborist.trace.Score;
import arborist.ui.tend.ScoreEditor;
import arborist.words.Kept;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One scorer's newest score.
 *
 * @param how in how many readings, from what, in which range
 * @param counts whether it is the one that searches and views go by
 */
record ScoreLine(String who, String how, String value, boolean stale, boolean counts, Score score) {
    private static final Words WORDS = Words.of(ScoreLine.class);

    /** One line for each scorer, in the order in which they first scored. */
    static List<ScoreLine> of(Node node) {
        Map<String, Score> newest = new LinkedHashMap<>();
        node.findings().scores().forEach(s -> newest.put(s.scorer().name() + s.scorer().version() + s.scope(), s));
        Score counting = node.score().orElse(null);
        return newest.values().stream()
                .map(s -> new ScoreLine(who(s), how(s), ScoreEditor.format(s.value()), node.isStale(s),
                        s.equals(counting), s))
                .toList();
    }

    private static String who(Score score) {
        String name = score.scorer().person() ? score.scorer().name() : Named.shown(score.scorer().name());
        return name + (score.scorer().version().isEmpty() ? "" : " " + score.scorer().version())
                + (score.readings() > 1 ? " ×" + score.readings() : "");
    }

    private static String how(Score score) {
        List<String> parts = new ArrayList<>();
        if (!score.evidence().isBlank()) {
            parts.add(Kept.shown(score.evidence().strip()).replaceAll("\\s*\\R\\s*", ", "));
        }
        if (score.min() != null && score.max() != null) {
            parts.add(WORDS.say("score-line.of-to", ScoreEditor.format(score.min()), ScoreEditor.format(score.max())));
        }
        if (!score.higherIsBetter()) {
            parts.add(WORDS.say("score-line.lower-is-better"));
        }
        if (score.scope() == Score.Scope.PATH) {
            parts.add(WORDS.say("score-line.for-the-path-up-to"));
        }
        return String.join(", ", parts);
    }
}
