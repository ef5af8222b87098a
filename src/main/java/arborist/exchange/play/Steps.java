package arborist.exchange.play;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Steps {
    void at(long done, long total);
}
