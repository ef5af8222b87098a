package arborist.app.crash;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of errors may stand in a report. A message may quote anything: a thought, a key, the name of a file. So only those
 * are kept whose every word is known beforehand; all others are left out, however useful.
 */
final class KeptMessage {
    private static final String NAME = "[\\w.$<>\\[\\](), ]{1,300}";
    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("Index -?\\d+ out of bounds for length -?\\d+"),
            Pattern.compile("Range \\[-?\\d+, -?\\d+( \\+ -?\\d+)?\\) out of bounds for length -?\\d+"),
            Pattern.compile("begin -?\\d+, end -?\\d+, length -?\\d+"),
            Pattern.compile("-?\\d+"),
            Pattern.compile("/ by zero"),
            Pattern.compile("No value present"),
            Pattern.compile("Java heap space|GC overhead limit exceeded|Metaspace"
                    + "|unable to create native thread: possibly out of memory or process/resource limits reached"),
            Pattern.compile("Not on FX application thread; currentThread = [\\w -]{1,60}"),
            Pattern.compile("Cannot (invoke|read field|assign field|load from|store to|read the array length|throw"
                    + "|enter synchronized block)" + "( \"" + NAME + "\"| [a-z]+ array)?( because \"" + NAME
                    + "\" is null)?"),
            Pattern.compile("class " + NAME + " cannot be cast to class " + NAME
                    + "( \\([\\w.$@ /';,]+\\))?"));

    private KeptMessage() {}

    /** The message, where it can hold nothing of the person's own. */
    static Optional<String> of(@Nullable String message) {
        return Optional.ofNullable(message).filter(m -> KNOWN.stream().anyMatch(known -> known.matcher(m).matches()));
    }
}
