package arborist.exchange.mapped;

import java.util.Optional;

/** Remembers which mapping files of a shape were read through. Safe to use from any thread. */
public interface Memory {
    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<Mapping> find(Shape shape) {
            return Optional.empty();
        }

        @Override
        public void keep(Shape shape, Mapping mapping) {
            // Nobody asks for it.
        }
    };

    Optional<Mapping> find(Shape shape);

    /** Keeps the mapping as far as that can be done; what cannot be kept is guessed again the next time. */
    void keep(Shape shape, Mapping mapping);
}
