package arborist.ui.workbench;

import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Refused;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunDialog;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what was chosen for runs among the preferences: the last choice, and those that were given a name. */
final class Plans implements RunDialog.Keepsake {
    /** The last choice has no name of its own. */
    private static final String LAST = "";

    private final Preferences preferences;

    Plans(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public @Nullable Plan last() {
        return plans().get(LAST);
    }

    @Override
    public void keep(Plan plan) {
        keep(LAST, plan);
    }

    @Override
    public Map<String, Plan> presets() {
        Map<String, Plan> named = plans();
        named.remove(LAST);
        return named;
    }

    @Override
    public void keep(String name, Plan plan) {
        preferences.change(s -> s.withPlan(name, plan.json().json()));
    }

    private Map<String, Plan> plans() {
        Map<String, Plan> plans = new TreeMap<>();
        preferences.get().plans().forEach((name, json) -> {
            try {
                plans.put(name, Plan.of(new Attributes(json)));
            } catch (Refused e) {
                // Written by a later version, or by hand: as if it were not there.
                plans.remove(name);
            }
        });
        return plans;
    }
}
