package arborist.llm.http;

import org.jspecify.annotations.Nullable;

/** Reads one answer as its bytes come. Its methods are called one at a time. */
public interface Reading {

    /** What some bytes were good for. */
    enum Step {
        /** Nothing yet: a comment, half a frame, an empty piece. */
        NOTHING,
        /** More of the answer. */
        PROGRESS,
        /** The answer is complete; whatever else comes need not be read. */
        ENOUGH
    }

    /**
     * Takes more of the answer.
     *
     * @return what it was good for; it is the deadlines' measure
     */
    Step take(byte[] bytes, int length);

    /** Has something run, on any thread, where nothing more need come although the server has more to say. */
    default void whenEnough(Runnable what) {}

    /** Nothing more comes, for whatever reason. Called once. */
    void end();

    /** What is wrong with what came, null where nothing is; asked after the end. */
    @Nullable Fault fault();

    /** Whether all is there that was asked for, so that a connection that breaks afterwards is of no matter. */
    boolean complete();

    /** Whether anything was told to others, after which the same is not asked again. */
    boolean told();
}
