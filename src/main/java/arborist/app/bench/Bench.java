package arborist.app.bench;

/** One set of measurements that {@code arborist bench NAME} takes. */
public interface Bench {

    /** What to type after {@code arborist bench}: one lower-case word. */
    String name();

    /** Measures, and tells each figure as soon as it is known. */
    void run(BenchOut out) throws Exception;
}
