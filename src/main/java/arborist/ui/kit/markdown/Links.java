package arborist.ui.kit.markdown;

import java.util.Optional;

/** Knows where links of a trusted text lead; in a text that anybody may have written none leads anywhere. */
@FunctionalInterface
public interface Links {
    Links NONE = address -> Optional.empty();

    /** What following a link does; empty where it stays text, with its address behind it. */
    Optional<Runnable> to(String address);
}
