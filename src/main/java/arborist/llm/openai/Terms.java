package arborist.llm.openai;

import arborist.llm.http.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What was learned of one model on one server by asking it: which parameters it takes, and under which names. */
final class Terms {
    /** Servers tell limits by the same names: a value out of its range is the user's to mend and is not dropped. */
    private static final Pattern NOT_TAKEN =
            Pattern.compile("not (yet )?support|unsupported|does not support|only supports"
                    + "|unknown|unrecognized|unrecognised|unexpected|not permitted|not allowed|extra inputs|extra fields"
                    + "|deprecated|not available|not implemented|incompatible|cannot be used|no such (field|parameter)");

    private final List<String> caps;
    private final Map<String, String> dropped = new ConcurrentHashMap<>();
    private final Set<String> capsRefused = ConcurrentHashMap.newKeySet();
    private volatile boolean beginsInThought;
    private volatile boolean onlyInWords;

    Terms(Preset preset) {
        this.caps = preset.caps();
        dropped.putAll(preset.ignores());
    }

    /** Parameters that are not sent, each with the reason. */
    Map<String, String> dropped() {
        return Map.copyOf(dropped);
    }

    /** The name of the limit of tokens. */
    String cap() {
        return caps.stream().filter(c -> !capsRefused.contains(c)).findFirst().orElse(caps.getFirst());
    }

    void drop(String parameter, String why) {
        dropped.put(parameter, why);
    }

    /**
     * Learns from a refusal.
     *
     * @param sent what was sent, under OpenAI's names
     * @return whether asking again without it may go better
     */
    boolean learn(Fault fault, Parameters sent, boolean usageAsked) {
        if (fault.status() != 400 && fault.status() != 422 && fault.status() != 404 && fault.status() != 501) {
            return false;
        }
        Set<String> names = new HashSet<>(sent.values().keySet());
        if (usageAsked) {
            names.add("stream_options");
        }
        if (names.remove(Parameters.CAP) && about(fault, cap())) {
            return capRefused(fault);
        }
        for (String name : names) {
            if (about(fault, name)) {
                drop(name, "refused: " + fault.says());
                return true;
            }
        }
        return false;
    }

    /** Whether answers of this model begin within reasoning that no tag opens. */
    boolean beginsInThought() {
        return beginsInThought;
    }

    void beginInThought() {
        beginsInThought = true;
    }

    /** Whether its own way to go on from a begun answer turned out to be missing. */
    boolean onlyInWords() {
        return onlyInWords;
    }

    void goOnInWords() {
        onlyInWords = true;
    }

    private boolean capRefused(Fault fault) {
        capsRefused.add(cap());
        if (capsRefused.containsAll(caps)) {
            drop(Parameters.CAP, "refused: " + fault.says());
        }
        return true;
    }

    private static boolean about(Fault fault, String name) {
        String says = fault.says().toLowerCase(Locale.ROOT);
        if (name.equals("n")) {
            // Whatever is said of n, it says that one sample at a time is safe.
            return "n".equals(fault.parameter())
                    || Pattern.compile("(['\"`]n['\"`]|\\bn ?[=>!]|\\bn (must|is|should)\\b)")
                            .matcher(says).find();
        }
        boolean named = name.equals(fault.parameter())
                || Pattern.compile("(?<![a-z_])" + Pattern.quote(name) + "(?![a-z_])").matcher(says).find();
        return named && NOT_TAKEN.matcher(says).find();
    }
}
