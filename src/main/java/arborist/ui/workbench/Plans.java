package arborist.ui.workbench;

import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Refused;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunDialog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was chosen for the last run, and presets by name, among the preferences. */
final class Plans implements RunDialog.Keepsake {
    private static final String LAST = "last";
    /** Before a preset's name, so that one may be called "last" too. */
    private static final String PRESET = "preset ";

    private final Preferences preferences;

    Plans(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public @Nullable Plan last() {
        return plan(LAST);
    }

    @Override
    public void keep(Plan plan) {
        preferences.change(s -> s.withPlan(LAST, plan.json().json()));
    }

    @Override
    public List<String> presets() {
        return preferences.get().plans().keySet().stream().filter(k -> k.startsWith(PRESET) && plan(k) != null)
                .map(k -> k.substring(PRESET.length())).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public @Nullable Plan preset(String name) {
        return plan(PRESET + name);
    }

    @Override
    public void keep(String name, Plan plan) {
        preferences.change(s -> s.withPlan(PRESET + name, plan.json().json()));
    }

    @Override
    public void forget(String name) {
        preferences.change(s -> s.withoutPlan(PRESET + name));
    }

    private @Nullable Plan plan(String key) {
        String json = preferences.get().plans().get(key);
        try {
            return json == null ? null : Plan.of(new Attributes(json));
        } catch (Refused e) {
            // Written by a later version, or by hand: as if it were not there.
            return null;
        }
    }
}
