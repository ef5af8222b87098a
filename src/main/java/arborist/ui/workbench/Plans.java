package arborist.ui.workbench;

import arborist.reason.Plan;
import arborist.trace.Attributes;
import arborist.trace.Refused;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunDialog;
import org.jspecify.annotations.Nullable;

/** Keeps what was chosen for the last run among the preferences. */
final class Plans implements RunDialog.Keepsake {
    private static final String LAST = "last";

    private final Preferences preferences;

    Plans(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public @Nullable Plan last() {
        String json = preferences.get().plans().get(LAST);
        try {
            return json == null ? null : Plan.of(new Attributes(json));
        } catch (Refused e) {
            // Written by a later version, or by hand: as if it were not there.
            return null;
        }
    }

    @Override
    public void keep(Plan plan) {
        preferences.change(s -> s.withPlan(LAST, plan.json().json()));
    }

}
