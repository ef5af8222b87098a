package arborist.trace;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A thought and everything that has become of it: what was added, and each of the axes on which it can change.
 *
 * @param thought as it was added
 * @param note a person's words, empty where none
 * @param children in the order in which they were added, those taken back included
 * @param removed whether adding it was undone
 */
public record Node(
        Thought thought,
        Wording wording,
        Search search,
        Findings findings,
        Tally tally,
        String note,
        PVector<Id> children,
        boolean removed) {

    /** The text as it stands. */
    public record Wording(String text, TextVersion version, Completeness completeness) {}

    /**
     * Where the search stands with it.
     *
     * @param reason why, null where nobody said
     * @param givenUp whether the reasoner itself gave it up
     * @param byPerson whether a person decided on the state, so that a running search leaves it so
     */
    public record Search(SearchState state, @Nullable String reason, boolean givenUp, boolean byPerson) {
        public static final Search OPEN = new Search(SearchState.OPEN, null, false, false);
    }

    /**
     * What was said of it, in the order in which it was said, with what was taken back in its place.
     *
     * @param gone the ids of those that were taken back
     */
    public record Findings(
            PVector<Verdict> allVerdicts,
            PVector<Score> allScores,
            PVector<Label> allLabels,
            PVector<Link> allLinks,
            PVector<Attachment> allAttachments,
            PSet<Id> gone) {
        public static final Findings NONE = new Findings(TreePVector.empty(), TreePVector.empty(), TreePVector.empty(),
                TreePVector.empty(), TreePVector.empty(), HashTreePSet.empty());

        public PVector<Verdict> verdicts() {
            return present(allVerdicts, Verdict::id);
        }

        public PVector<Score> scores() {
            return present(allScores, Score::id);
        }

        public PVector<Label> labels() {
            return present(allLabels, Label::id);
        }

        public PVector<Link> links() {
            return present(allLinks, Link::id);
        }

        public PVector<Attachment> attachments() {
            return present(allAttachments, Attachment::id);
        }

        Findings withGone(PSet<Id> value) {
            return new Findings(allVerdicts, allScores, allLabels, allLinks, allAttachments, value);
        }

        private <T> PVector<T> present(PVector<T> all, Function<T, Id> id) {
            return gone.isEmpty() ? all
                    : TreePVector.from(all.stream().filter(one -> !gone.contains(id.apply(one))).toList());
        }
    }

    /** Visits and the sum of rewards of the simulations that went through it. */
    public record Tally(int visits, double rewards) {
        public static final Tally NONE = new Tally(0, 0);

        /** The mean reward; empty where it was never visited. */
        public Optional<Double> value() {
            return visits == 0 ? Optional.empty() : Optional.of(rewards / visits);
        }
    }

    /** A thought that was just added. */
    public static Node of(Thought thought) {
        Wording wording = new Wording(thought.text(), TextVersion.of(thought.text()), thought.completeness());
        return new Node(thought, wording, Search.OPEN, Findings.NONE, Tally.NONE, "", TreePVector.empty(), false);
    }

    public Id id() {
        return thought.id();
    }

    public String text() {
        return wording.text();
    }

    /** Whether the score was given to another wording than the one that stands now. */
    public boolean isStale(Score score) {
        return !score.text().equals(wording.version());
    }

    /** Whether the label was given to another wording than the one that stands now. */
    public boolean isStale(Label label) {
        return !label.text().equals(wording.version());
    }

    /** Whether the verdict was given to another wording than the one that stands now. */
    public boolean isStale(Verdict verdict) {
        return !verdict.text().equals(wording.version());
    }

    /**
     * The score that counts, for views and for searches alike: the newest one a person gave, else the newest of any scorer, stale
     * ones left out.
     */
    public Optional<Score> score() {
        Score newest = null;
        PVector<Score> scores = findings.scores();
        for (int i = scores.size() - 1; i >= 0; i--) {
            Score score = scores.get(i);
            if (isStale(score)) {
                continue;
            }
            if (score.scorer().person()) {
                return Optional.of(score);
            }
            if (newest == null) {
                newest = score;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** The newest verdict on an aspect that is not stale. */
    public Optional<Verdict> verdict(String aspect) {
        PVector<Verdict> verdicts = findings.verdicts();
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            Verdict verdict = verdicts.get(i);
            if (verdict.aspect().equals(aspect) && !isStale(verdict)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /** What the newest verdict on an aspect says that is not stale; undecided where there is none. */
    public Verdict.Outcome outcome(String aspect) {
        return verdict(aspect).map(Verdict::outcome).orElse(Verdict.Outcome.UNDECIDED);
    }

    Node with(Wording value) {
        return new Node(thought, value, search, findings, tally, note, children, removed);
    }

    Node with(Search value) {
        return new Node(thought, wording, value, findings, tally, note, children, removed);
    }

    Node with(Findings value) {
        return new Node(thought, wording, search, value, tally, note, children, removed);
    }

    Node with(Tally value) {
        return new Node(thought, wording, search, findings, value, note, children, removed);
    }

    Node withNote(String value) {
        return new Node(thought, wording, search, findings, tally, value, children, removed);
    }

    Node withChildren(PVector<Id> value) {
        return new Node(thought, wording, search, findings, tally, note, value, removed);
    }

    Node withRemoved(boolean value) {
        return new Node(thought, wording, search, findings, tally, note, children, value);
    }
}
