package arborist.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person prefers.
 *
 * @param fontPercent the size of all text, 80 to 200
 * @param name under which their edits stand in a session
 * @param recent the sessions opened last, newest first, as absolute paths
 * @param windows where the window stood, for each arrangement of screens by itself
 * @param pilePruned whether many pruned children of one thought are shown as one card
 * @param plans JSON of what was chosen for runs, by the name it was given
 * @param sessionLimits what all runs of a session together may spend
 * @param keys that somebody gave to acts, by the acts' ids; all others have the keys they come with
 * @param language of the window, from its next start
 * @param models that the person uses, the one that is chosen first where nothing else was, before all others
 * @param folder where sessions are suggested to be kept, as an absolute path; empty where none was chosen
 * @param marks whose labels stand as marks on steps; a word that is not known is as if nothing had been chosen
 * @param waits how long servers are waited for
 */
public record Settings(
        Look look,
        int fontPercent,
        String name,
        List<String> recent,
        Map<String, WindowPlace> windows,
        Panes panes,
        boolean pilePruned,
        Map<String, String> plans,
        SessionLimits sessionLimits,
        Map<String, String> keys,
        Language language,
        List<KnownModel> models,
        String folder,
        String marks,
        ServerWaits waits) {
    public static final int LEAST_FONT = 80;
    public static final int MOST_FONT = 200;
    private static final int RECENT = 12;
    private static final int ARRANGEMENTS = 20;
    private static final int MODELS = 200;

    public Settings {
        fontPercent = Math.clamp(fontPercent, LEAST_FONT, MOST_FONT);
        recent = List.copyOf(recent.subList(0, Math.min(RECENT, recent.size())));
        windows = Map.copyOf(windows);
        plans = Map.copyOf(plans);
        keys = Map.copyOf(keys);
        models = List.copyOf(models).stream().distinct().limit(MODELS).toList();
    }

    /** What holds before anybody has chosen anything. */
    public static Settings fresh(String name) {
        return new Settings(Look.SYSTEM, 100, name.isBlank() ? "me" : name.strip(), List.of(), Map.of(), Panes.DEFAULT,
                true, Map.of(), SessionLimits.NONE, Map.of(), Language.SYSTEM, List.of(), "", "", ServerWaits.USUAL);
    }

    public Settings withLook(Look value) {
        return new Settings(value, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    public Settings withFontPercent(int value) {
        return new Settings(look, value, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    /** A blank name leaves the one there is: every edit needs an author. */
    public Settings withName(String value) {
        return value.isBlank() ? this
                : new Settings(look, fontPercent, value.strip(), recent, windows, panes, pilePruned, plans,
                        sessionLimits, keys, language, models, folder, marks, waits);
    }

    public Settings withPanes(Panes value) {
        return new Settings(look, fontPercent, name, recent, windows, value, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    public Settings withPilePruned(boolean value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, value, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    /** With what was chosen for a run under a name. */
    public Settings withPlan(String chosen, String json) {
        Map<String, String> all = new HashMap<>(plans);
        all.put(chosen, json);
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, all, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    public Settings withSessionLimits(SessionLimits value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, value, keys, language,
                models, folder, marks, waits);
    }

    /** With a key for an act; an empty one gives it back the key it comes with. */
    public Settings withKey(String act, String key) {
        Map<String, String> all = new HashMap<>(keys);
        if (key.isEmpty()) {
            all.remove(act);
        } else {
            all.put(act, key);
        }
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, all,
                language, models, folder, marks, waits);
    }

    /** Without what was chosen for a run under a name. */
    public Settings withoutPlan(String chosen) {
        Map<String, String> all = new HashMap<>(plans);
        all.remove(chosen);
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, all, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    /** With a session as the newest opened one. */
    public Settings opened(String path) {
        List<String> all = new ArrayList<>(recent);
        all.remove(path);
        all.addFirst(path);
        return new Settings(look, fontPercent, name, all, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    /** Without a session that is no longer there. */
    public Settings forgotten(String path) {
        return new Settings(look, fontPercent, name, recent.stream().filter(p -> !p.equals(path)).toList(), windows,
                panes, pilePruned, plans, sessionLimits, keys, language, models, folder, marks, waits);
    }

    public Settings withWindow(String screens, WindowPlace place) {
        Map<String, WindowPlace> all = new HashMap<>(windows.size() < ARRANGEMENTS ? windows : Map.of());
        all.put(screens, place);
        return new Settings(look, fontPercent, name, recent, all, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, waits);
    }

    public Settings withLanguage(Language value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                value, models, folder, marks, waits);
    }

    /** With all the keys that somebody gave to acts. */
    public Settings withKeys(Map<String, String> value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, value,
                language, models, folder, marks, waits);
    }

    public Settings withModels(List<KnownModel> value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, value, folder, marks, waits);
    }

    /** An empty one is none. */
    public Settings withFolder(String value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, value, marks, waits);
    }

    /** Where sessions are suggested to be kept, empty where none was chosen or it is not there any more. */
    public Optional<Path> sessionFolder() {
        try {
            return Optional.of(folder).filter(f -> !f.isBlank()).map(Path::of).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            // The settings' file may have been edited by hand.
            return Optional.empty();
        }
    }

    public Settings withMarks(String value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, value, waits);
    }

    public Settings withWaits(ServerWaits value) {
        return new Settings(look, fontPercent, name, recent, windows, panes, pilePruned, plans, sessionLimits, keys,
                language, models, folder, marks, value);
    }
}
