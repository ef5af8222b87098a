package arborist.trace.json;

import arborist.trace.Change;
import arborist.words.Words;
import java.util.Locale;

/** The names under which changes are stored, and the version of each one's form. */
enum ChangeKind {
    ADD_PROBLEM(Change.AddProblem.class, 1),
    REVISE_PROBLEM(Change.ReviseProblem.class, 1),
    START_RUN(Change.StartRun.class, 1),
    SET_RUN(Change.SetRun.class, 1),
    RECORD_CALL(Change.RecordCall.class, 1),
    ADD_THOUGHT(Change.AddThought.class, 1),
    REWRITE(Change.Rewrite.class, 1),
    FINISH(Change.Finish.class, 1),
    SET_SEARCH(Change.SetSearch.class, 1),
    SET_GIVEN_UP(Change.SetGivenUp.class, 1),
    SET_NOTE(Change.SetNote.class, 1),
    ADD_VERDICT(Change.AddVerdict.class, 1),
    ADD_SCORE(Change.AddScore.class, 1),
    ADD_BACKUP(Change.AddBackup.class, 1),
    ADD_LABEL(Change.AddLabel.class, 1),
    ADD_LINK(Change.AddLink.class, 1),
    ATTACH(Change.Attach.class, 1),
    ADD_SAMPLE(Change.AddSample.class, 1),
    READ_ANSWER(Change.ReadAnswer.class, 1),
    STRIKE(Change.Strike.class, 1),
    CHOOSE(Change.Choose.class, 1),
    REMOVE(Change.Remove.class, 1),
    RESTORE(Change.Restore.class, 1);

    private static final Words WORDS = Words.of(ChangeKind.class);

    private final Class<? extends Change> type;
    private final int version;
    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ChangeKind(Class<? extends Change> type, int version) {
        this.type = type;
        this.version = version;
    }

    Class<? extends Change> type() {
        return type;
    }

    int version() {
        return version;
    }

    String label() {
        return label;
    }

    static ChangeKind of(Change change) {
        for (ChangeKind kind : values()) {
            if (kind.type == change.getClass()) {
                return kind;
            }
        }
        throw new IllegalStateException("a change without a name to store it under: " + change.getClass());
    }

    static ChangeKind of(String label) throws BadJson {
        for (ChangeKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new BadJson(() -> WORDS.say("edit.unknown-kind", BadJson.shortened(label)));
    }
}
