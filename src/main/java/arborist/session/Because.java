package arborist.session;

import arborist.trace.AnswerReading;
import arborist.trace.Author;
import arborist.trace.Backup;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why an edit was made, or what it rests on, from what stands in the tree: whole sentences, none where nothing says so. */
final class Because {
    /** As searches by rank give their reason. */
    private static final Pattern RANK =
            Pattern.compile("(?s)(?:round (\\d+): )?rank (\\d+) of (\\d+)(?: by value)?, keep (\\d+)");
    private static final String[] COUNTS =
            {"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};

    private Because() {}

    /**
     * @param before the problem before the edit, where one knows what it replaced
     * @param after the problem after it
     */
    static String of(Edit edit, Tree before, Tree after) {
        if (edit.undoes() != null) {
            return "An earlier action was undone.";
        }
        return switch (edit.change()) {
            case Change.SetSearch set -> search(set, edit.author(), after);
            case Change.SetRun set -> Votes.why(set, after);
            case Change.AddScore(Score score) -> score(score, before, after);
            case Change.AddVerdict(Verdict verdict) -> sentence(verdict.evidence());
            case Change.AddBackup(Backup backup) -> backup(backup, after);
            case Change.AddThought(Thought thought) -> from(thought.id(), after);
            case Change.Finish(Id id, String _, Completeness end) ->
                    end == Completeness.COMPLETE ? from(id, after) : "";
            case Change.Rewrite(Id id, String _) -> before.node(id) == null ? ""
                    : "Before, it was " + Narration.quoted(id, before) + "; scores of that wording no longer count.";
            case Change.ReadAnswer(Id _, AnswerReading reading) -> reading == null ? ""
                    : "Read by the rule " + Brief.quoted(reading.rule().replace('-', ' ')) + ".";
            case Change.Strike(Id _, boolean struck) -> struck ? "It does not vote any more." : "It votes again.";
            case Change.AddLabel(Label label) -> sentence(label.remark());
            default -> "";
        };
    }

    private static String search(Change.SetSearch set, Author author, Tree after) {
        String reason = set.reason();
        Node node = after.node(set.thought());
        String value = node == null ? "" : node.score().map(s -> Brief.number(s.value())).orElse("");
        if (author.role() == Author.Role.PERSON) {
            String who = Brief.text(author.name(), 40) + " decided so";
            return who + (reason == null || reason.isBlank() ? "." : ": " + sentence(reason));
        }
        Matcher rank = RANK.matcher(reason == null ? "" : reason);
        if (rank.matches()) {
            String round = rank.group(1) == null ? "" : "Round " + rank.group(1) + ": ";
            String kept = kept(rank.group(4));
            return (round + (value.isEmpty() ? "" : round.isEmpty() ? "Its value is " + value + ", " : "its value is "
                    + value + ", ") + (value.isEmpty() && round.isEmpty() ? "Rank " : "rank ") + rank.group(2) + " of "
                    + rank.group(3) + "; " + kept + ".");
        }
        boolean left = set.state() == SearchState.PRUNED && !value.isEmpty();
        if (reason == null || reason.isBlank()) {
            return left ? "Its value is " + value + "." : "";
        }
        return left ? "Its value is " + value + "; " + decapital(sentence(reason)) : sentence(reason);
    }

    private static String kept(String number) {
        int count = number.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(number);
        return count == 1 ? "the best one is kept"
                : "the " + (count < COUNTS.length ? COUNTS[count] : number) + " best are kept";
    }

    /** Who had scored it before, or how it stands among its siblings. */
    private static String score(Score score, Tree before, Tree after) {
        Node was = before.node(score.thought());
        Optional<Score> earlier = was == null ? Optional.empty() : was.score();
        if (score.scorer().person()) {
            return earlier.map(old -> (old.scorer().person() ? Brief.text(old.scorer().name(), 40)
                    : Narration.scorer(old.scorer())) + " had given " + Brief.number(old.value())
                    + "; what a person gives counts.").orElse("");
        }
        String among = among(score, after);
        String readings = score.readings() > 1 ? "It is made of " + score.readings() + " readings." : "";
        return (among + " " + readings).strip();
    }

    private static String among(Score score, Tree after) {
        Node node = after.node(score.thought());
        Node parent = node == null ? null : after.parent(node);
        if (node == null || parent == null || parent.children().size() > 1000) {
            return "";
        }
        List<Score> others = after.children(parent.id()).stream().filter(n -> !n.id().equals(node.id()))
                .map(n -> n.score().orElse(null)).filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(s -> s.scorer().equals(score.scorer())).toList();
        if (others.isEmpty()) {
            return "";
        }
        long better = others.stream()
                .filter(s -> score.higherIsBetter() ? s.value() > score.value() : s.value() < score.value()).count();
        if (others.size() == 1) {
            return better == 1 ? "Its sibling has a better score." : "Its sibling has no better score.";
        }
        return better == 0 ? "So far it is the best of " + Brief.count(others.size() + 1, "sibling") + "."
                : "So far " + better + " of its " + Brief.count(others.size(), "sibling") + " "
                        + (better == 1 ? "has" : "have") + " a better score.";
    }

    private static String backup(Backup backup, Tree after) {
        Node leaf = after.node(backup.leaf());
        return leaf == null ? "" : "The reward counts for every thought on the path; this one was visited "
                + (leaf.tally().visits() == 1 ? "once" : leaf.tally().visits() + " times") + ", its mean is "
                + leaf.tally().value().map(Brief::number).orElse("0") + ".";
    }

    /** What the thought goes on from. */
    private static String from(Id thought, Tree after) {
        Node node = after.node(thought);
        Node parent = node == null ? null : after.parent(node);
        if (node == null || parent == null) {
            return "";
        }
        int place = parent.children().indexOf(thought) + 1;
        return (node.thought().kind().name().equals("revision") ? "It improves on " : "It goes on from ")
                + Brief.quoted(parent.text()) + (place > 1 ? ", way " + place + " from there." : ".");
    }

    /** What a verdict rests on, behind a mark; empty where nothing is said. */
    static String evidence(Verdict verdict, String mark) {
        String words = Brief.text(verdict.evidence(), 120).replaceAll("\\.$", "");
        return words.isEmpty() ? "" : mark + words;
    }

    /** Somebody's words as a sentence: capital letter, full stop. */
    static String sentence(@Nullable String words) {
        String one = words == null ? "" : Brief.text(words, 160);
        if (one.isEmpty()) {
            return "";
        }
        int first = one.codePointAt(0);
        String rest = one.substring(Character.charCount(first));
        // A formula or a name keeps its letters: only a word of small letters gets a capital.
        boolean word = Character.isLowerCase(first) && !rest.isEmpty() && (Character.isLowerCase(rest.codePointAt(0))
                || rest.charAt(0) == ' ');
        String begun = word ? Character.toString(Character.toUpperCase(first)) + rest : one;
        return begun.matches("(?s).*[.!?…]$") ? begun : begun + ".";
    }

    private static String decapital(String sentence) {
        boolean word = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(0))
                && Character.isLowerCase(sentence.charAt(1));
        return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
