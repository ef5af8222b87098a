package arborist.app.start;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * A start that is only tried: it tells on standard output how far it has come, a word a line, and ends by itself. The installer trains
 * the cache by one, and {@code bench start} takes its times from them.
 *
 * @param until where it ends; {@link Stage#NEVER} for a start in earnest, which tells nothing
 */
public record Rehearsal(Stage until, PrintStream out) {
    /** The variable that asks for one. */
    public static final String VARIABLE = "ARBORIST_REHEARSE";

    /** How far a start has come. */
    public enum Stage {
        /** The window's frame is on the screen. */
        FRAME,
        /** Menus and keys are there. */
        READY,
        /** The session is on the screen. */
        SESSION,
        /** The built-in model has answered; only a rehearsal goes so far by itself. */
        MODEL,
        /** The first card of the welcome page was asked; only a rehearsal does that by itself. */
        ASKED,
        /** Both of its answers are there. */
        LOOKED,
        /** No start comes as far as this. */
        NEVER
    }

    /** As the environment asks for it; a word it does not know is as if none were there. */
    public static Rehearsal of(Map<String, String> environment, PrintStream out) {
        String asked = environment.getOrDefault(VARIABLE, "").toUpperCase(Locale.ROOT);
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(asked)) {
                return new Rehearsal(stage, out);
            }
        }
        return new Rehearsal(Stage.NEVER, out);
    }

    /** Whether it goes as far as that stage. */
    public boolean wants(Stage stage) {
        return until != Stage.NEVER && until.compareTo(stage) >= 0;
    }

    /** Whether the first card of the welcome page is asked, as somebody does who has just seen it. */
    public boolean looks() {
        return until == Stage.LOOKED;
    }

    /** Whether the start is over now that it has come so far. */
    public boolean endsAt(Stage reached) {
        if (until != Stage.NEVER) {
            out.println(reached.name().toLowerCase(Locale.ROOT));
            out.flush();
        }
        return until == reached;
    }
}
