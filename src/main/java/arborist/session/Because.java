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
import arborist.words.Kept;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why an edit was made, or what it rests on, from what stands in the tree: whole sentences, none where nothing says so. */
final class Because {
    private static final Words WORDS = Words.of(Because.class);
    /** As searches by rank give their reason. */
    private static final Pattern RANK =
            Pattern.compile("(?s)(?:round (\\d+): )?rank (\\d+) of (\\d+)(?: by value)?, keep (\\d+)");

    private Because() {}

    /**
     * @param before the problem before the edit, where one knows what it replaced
     * @param after the problem after it
     */
    static String of(Edit edit, Tree before, Tree after) {
        if (edit.undoes() != null) {
            return WORDS.say("because.undone");
        }
        return switch (edit.change()) {
            case Change.SetSearch set -> search(set, edit.author(), after);
            case Change.SetRun set -> (Votes.why(set, after) + " " + Settled.says(set, after)).strip();
            case Change.AddScore(Score score) -> score(score, before, after);
            case Change.AddVerdict(Verdict verdict) -> sentence(verdict.evidence());
            case Change.AddBackup(Backup backup) -> backup(backup, after);
            case Change.AddThought(Thought thought) -> from(thought.id(), after);
            case Change.Finish(Id id, String _, Completeness end) ->
                    end == Completeness.COMPLETE ? from(id, after) : "";
            case Change.Rewrite(Id id, String _) -> before.node(id) == null ? ""
                    : WORDS.say("because.rewritten", Narration.quoted(id, before));
            case Change.ReadAnswer(Id _, AnswerReading reading) -> reading == null ? ""
                    : WORDS.say("because.read-by", Brief.quoted(Kept.shown(reading.rule().replace('-', ' '))));
            case Change.Strike(Id _, boolean struck) ->
                    struck ? WORDS.say("because.struck") : WORDS.say("because.put-back");
            case Change.AddLabel(Label label) -> label.byProgram() ? sentence(label.remark()) : ended(label.remark());
            default -> "";
        };
    }

    private static String search(Change.SetSearch set, Author author, Tree after) {
        String reason = set.reason();
        Node node = after.node(set.thought());
        String value = node == null ? "" : node.score().map(s -> Brief.number(s.value())).orElse("");
        if (author.role() == Author.Role.PERSON) {
            String who = Brief.text(author.name(), 40);
            return reason == null || reason.isBlank() ? WORDS.say("because.decided", who)
                    : WORDS.say("because.decided-since", who, ended(Kept.byPerson(reason)));
        }
        Matcher rank = RANK.matcher(reason == null ? "" : reason);
        if (rank.matches()) {
            return ranked(rank, value);
        }
        boolean left = set.state() == SearchState.PRUNED && !value.isEmpty();
        if (reason == null || reason.isBlank()) {
            return left ? WORDS.say("because.value", value) : "";
        }
        return left ? WORDS.say("because.value-and", value, decapital(sentence(reason))) : sentence(reason);
    }

    private static String ranked(Matcher rank, String value) {
        String kept = kept(rank.group(4));
        String round = rank.group(1);
        if (round != null) {
            return value.isEmpty() ? WORDS.say("because.round-ranked", round, rank.group(2), rank.group(3), kept)
                    : WORDS.say("because.round-value-ranked", round, rank.group(2), rank.group(3), kept, value);
        }
        return value.isEmpty() ? WORDS.say("because.ranked", rank.group(2), rank.group(3), kept)
                : WORDS.say("because.value-ranked", rank.group(2), rank.group(3), kept, value);
    }

    private static String kept(String number) {
        return number.length() > 6 ? WORDS.say("because.kept-many", number)
                : WORDS.say("because.kept", Integer.parseInt(number));
    }

    /** Who had scored it before, or how it stands among its siblings. */
    private static String score(Score score, Tree before, Tree after) {
        Node was = before.node(score.thought());
        Optional<Score> earlier = was == null ? Optional.empty() : was.score();
        if (score.scorer().person()) {
            return earlier.map(old -> WORDS.say("because.rescored", old.scorer().person()
                    ? Brief.text(old.scorer().name(), 40) : Narration.scorer(old.scorer()), Brief.number(old.value())))
                    .orElse("");
        }
        String among = among(score, after);
        String readings = score.readings() > 1 ? WORDS.say("because.readings", score.readings()) : "";
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
            return better == 1 ? WORDS.say("because.sibling-better") : WORDS.say("because.sibling-not-better");
        }
        return better == 0 ? WORDS.say("because.best-so-far", others.size() + 1)
                : WORDS.say("because.some-better", better, others.size());
    }

    private static String backup(Backup backup, Tree after) {
        Node leaf = after.node(backup.leaf());
        return leaf == null ? "" : WORDS.say("because.backup", leaf.tally().visits(),
                leaf.tally().value().map(Brief::number).orElse("0"));
    }

    /** What the thought goes on from. */
    private static String from(Id thought, Tree after) {
        Node node = after.node(thought);
        Node parent = node == null ? null : after.parent(node);
        if (node == null || parent == null) {
            return "";
        }
        int place = parent.children().indexOf(thought) + 1;
        String whence = Brief.quoted(parent.text());
        return node.thought().kind().name().equals("revision") ? WORDS.say("because.improves", whence, place)
                : WORDS.say("because.goes-on", whence, place);
    }

    /** What a verdict rests on, without a full stop; empty where nothing is said. */
    static String evidence(Verdict verdict) {
        return Brief.text(Kept.shown(verdict.evidence()), 120).replaceAll("\\.$", "");
    }

    /** What was kept as a sentence, in the reader's language: capital letter, full stop. */
    static String sentence(@Nullable String words) {
        return ended(Kept.shown(words));
    }

    /** With a capital letter and a full stop. */
    private static String ended(String words) {
        String one = Brief.text(words, 200);
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
        // In German a word with a capital letter may be a noun, which keeps it.
        boolean word = WORDS.language().getLanguage().equals("en") && sentence.length() > 1
                && Character.isUpperCase(sentence.charAt(0))
                && Character.isLowerCase(sentence.charAt(1));
        return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
