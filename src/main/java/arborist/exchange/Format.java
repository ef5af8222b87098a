package arborist.exchange;

import arborist.exchange.label.RowExport;
import java.util.List;
import java.util.Optional;

/** A way in which files hold trees of thoughts: its name, how to know it, and what reads or writes it. */
public interface Format {

    /** The name to type, for example {@code tot-game24}. */
    String name();

    /** What it is, in a few words, for menus and help. */
    String says();

    /** What its files are usually called, for file choosers, for example {@code *.json}. */
    List<String> patterns();

    /**
     * How much a file looks like this format.
     *
     * @param head the first bytes of the file as text, up to {@link Formats#HEAD} of them; a character may be cut at its end
     * @param fileName the name without folders
     */
    Likeness likeness(String head, String fileName);

    /** Reads files of this format, where that can be done. */
    default Optional<Reader> reader() {
        return Optional.empty();
    }

    /** Writes one problem, where that can be done. */
    default Optional<TreeWriter> treeWriter() {
        return Optional.empty();
    }

    /** Writes everything a session holds, where that can be done. */
    default Optional<ShelfWriter> shelfWriter() {
        return Optional.empty();
    }

    /**
     * Writes labelled solutions as rows by choices, where that can be done; it begins with the choices that the format
     * takes where nobody chose, and is the shelf writer as well.
     */
    default Optional<RowExport> rowExport() {
        return Optional.empty();
    }

    default boolean reads() {
        return reader().isPresent();
    }

    default boolean writes() {
        return treeWriter().isPresent() || shelfWriter().isPresent();
    }
}
