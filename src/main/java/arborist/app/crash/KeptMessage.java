package arborist.app.crash;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which messages of errors may stand in a report. A message may quote anything: a thought, a key, the name of a file. So only those
 * are kept whose every word is known beforehand; all others are left out, however useful.
 */
final class KeptMessage {
    /** A class, a method, a variable: what code is named by. */
    private static final String NAME = "[\\w.$<>\\[\\]]{1,200}(\\([\\w.$\\[\\], ]{0,200}\\))?";
    private static final Map<Class<? extends Throwable>, Pattern> KNOWN = Map.of(
            IndexOutOfBoundsException.class, Pattern.compile("(Index -?\\d{1,10} out of bounds for length \\d{1,10})"
                    + "|(begin -?\\d{1,10}, end -?\\d{1,10}, length \\d{1,10})"
                    + "|(Range \\[-?\\d{1,10}, -?\\d{1,10}( \\+ -?\\d{1,10})?\\) out of bounds for length \\d{1,10})"),
            ArithmeticException.class, Pattern.compile("/ by zero"),
            NoSuchElementException.class, Pattern.compile("No value present"),
            OutOfMemoryError.class, Pattern.compile("Java heap space|GC overhead limit exceeded|Metaspace"
                    + "|Requested array size exceeds VM limit|unable to create native thread: possibly out of memory or"
                    + " process/resource limits reached"),
            NullPointerException.class, Pattern.compile("Cannot (invoke|read field|assign field|load from|store to|read"
                    + " the array length|throw exception|enter synchronized block)( \"" + NAME + "\"| \\w+ array)?"
                    + " because (the return value of )?\"" + NAME + "\" is null"),
            ClassCastException.class, Pattern.compile("class [\\w.$\\[;]{1,200} cannot be cast to class"
                    + " [\\w.$\\[;]{1,200}( \\([\\w.$@ /';-]{1,400}\\))?"));

    private KeptMessage() {}

    /** The message, where it can hold nothing of the person's own. */
    static Optional<String> of(Throwable error) {
        return Optional.ofNullable(error.getMessage()).filter(message -> KNOWN.entrySet().stream()
                .anyMatch(kind -> kind.getKey().isInstance(error) && kind.getValue().matcher(message).matches()));
    }
}
