package arborist.ui.lessons;

/** How far something is that a lesson has one do. */
sealed interface Stand<T> {

    /** Nobody has begun it. */
    record Idle<T>() implements Stand<T> {}

    /** It goes on. */
    record Going<T>(int done, int of) implements Stand<T> {}

    record Done<T>(T result) implements Stand<T> {}

    /** It was stopped, with what had come by then. */
    record Stopped<T>(T sofar) implements Stand<T> {}

    /** It came to no end, for the reason in the sentence. */
    record Failed<T>(String sentence) implements Stand<T> {}

    default boolean isGoing() {
        return this instanceof Going<T>;
    }
}
