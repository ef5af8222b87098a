package arborist.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can happen to a problem and its trees. A strategy, a scorer, an importer and a person all say what they do in
 * these words.
 *
 * <p>Adding something with an id that is there already changes nothing; where that was taken back, it comes back to its place.
 * Setting something replaces what was set before, also where it was taken back. A change about something unknown does nothing.
 */
public sealed interface Change {

    /** The thought, run, call, sample or problem in whose history the change belongs. */
    Id subject();

    record AddProblem(Problem problem) implements Change {
        @Override
        public Id subject() {
            return problem.id();
        }
    }

    /** Corrects what is known of the problem, its gold answers for example. */
    record ReviseProblem(Problem problem) implements Change {
        @Override
        public Id subject() {
            return problem.id();
        }
    }

    record StartRun(Run run) implements Change {
        @Override
        public Id subject() {
            return run.id();
        }
    }

    /** How far the run is and what it settled on so far. */
    record SetRun(Id run, RunStatus status, @Nullable String reason, List<Id> chosen, @Nullable String answer)
            implements Change {
        public SetRun {
            chosen = List.copyOf(chosen);
        }

        @Override
        public Id subject() {
            return run;
        }
    }

    record RecordCall(Call call) implements Change {
        @Override
        public Id subject() {
            return call.id();
        }
    }

    record AddThought(Thought thought) implements Change {
        @Override
        public Id subject() {
            return thought.id();
        }
    }

    /** Replaces a thought's text; what was said of the earlier text becomes stale. */
    record Rewrite(Id thought, String text) implements Change {
        @Override
        public Id subject() {
            return thought;
        }
    }

    /** Ends a growing thought with all the text there is. */
    record Finish(Id thought, String text, Completeness completeness) implements Change {
        @Override
        public Id subject() {
            return thought;
        }
    }

    /**
     * Says where the search stands with a thought, and why.
     *
     * @param byPerson whether a person decided it, so that a running search leaves it so
     */
    record SetSearch(Id thought, SearchState state, @Nullable String reason, boolean byPerson) implements Change {
        public SetSearch(Id thought, SearchState state, @Nullable String reason) {
            this(thought, state, reason, false);
        }

        @Override
        public Id subject() {
            return thought;
        }
    }

    /** Whether the reasoner itself gave the thought up. */
    record SetGivenUp(Id thought, boolean givenUp) implements Change {
        @Override
        public Id subject() {
            return thought;
        }
    }

    /** A person's free words about a thought; empty takes them away. */
    record SetNote(Id thought, String note) implements Change {
        @Override
        public Id subject() {
            return thought;
        }
    }

    record AddVerdict(Verdict verdict) implements Change {
        @Override
        public Id subject() {
            return verdict.thought();
        }
    }

    record AddScore(Score score) implements Change {
        @Override
        public Id subject() {
            return score.thought();
        }
    }

    record AddBackup(Backup backup) implements Change {
        @Override
        public Id subject() {
            return backup.leaf();
        }
    }

    record AddLabel(Label label) implements Change {
        @Override
        public Id subject() {
            return label.target().thought();
        }
    }

    record AddLink(Link link) implements Change {
        @Override
        public Id subject() {
            return link.from();
        }
    }

    record Attach(Attachment attachment) implements Change {
        @Override
        public Id subject() {
            return attachment.thought();
        }
    }

    record AddSample(Sample sample) implements Change {
        @Override
        public Id subject() {
            return sample.id();
        }
    }

    /** Says which answer was read from a sample, or corrects that; null where nothing was read yet. */
    record ReadAnswer(Id sample, @Nullable AnswerReading reading) implements Change {
        @Override
        public Id subject() {
            return sample;
        }
    }

    /** Takes a sample out of the vote, or puts it back. */
    record Strike(Id sample, boolean struck) implements Change {
        @Override
        public Id subject() {
            return sample;
        }
    }

    /**
     * A choice about the whole problem that views share: the rule of the vote, groups of answers merged.
     *
     * @param value JSON; null takes the choice back
     */
    record Choose(Id problem, String name, @Nullable String value) implements Change {
        @Override
        public Id subject() {
            return problem;
        }
    }

    /** Takes back something that was added; it keeps its place, and what it held. */
    record Remove(Thing thing) implements Change {
        @Override
        public Id subject() {
            return thing.on();
        }
    }

    /** Brings back what was taken back, to the place it had. */
    record Restore(Thing thing) implements Change {
        @Override
        public Id subject() {
            return thing.on();
        }
    }
}
