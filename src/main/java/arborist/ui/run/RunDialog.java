package arborist.ui.run;

import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks how to run, and begins the run. */
public final class RunDialog {
    private final Conductor conductor;
    private final Shown shown;
    private final Overlay overlay;
    private final Choices choices;
    private final Keepsake keepsake;
    /** Texts of prompts that were begun and not kept, so that they are there again. */
    private final Map<String, String> drafts = new HashMap<>();

    /** What was chosen the last time, kept for the next. */
    public interface Keepsake {
        /** Null where nothing was chosen yet. */
        @Nullable Plan last();

        void keep(Plan plan);

        /** The names of what was kept for good, in the order of the alphabet. */
        List<String> presets();

        /** What was kept under a name, null where nothing was. */
        @Nullable Plan preset(String name);

        /** Keeps it for good, instead of what had the name before. */
        void keep(String name, Plan plan);

        void forget(String name);
    }

    public RunDialog(Conductor conductor, Shown shown, Overlay overlay, Choices choices, Keepsake keepsake) {
        this.conductor = conductor;
        this.shown = shown;
        this.overlay = overlay;
        this.choices = choices;
        this.keepsake = keepsake;
    }

    /** @param from the thought to grow from, null for the question */
    void show(@Nullable Node from) {
        show(from, card -> {
        });
    }

    /** For the question, with a model that is not in this program. */
    public void elsewhere() {
        show(null, RunCard::elsewhere);
    }

    /** @param technique the one to begin with */
    void show(@Nullable Node from, Technique technique) {
        show(from, card -> card.choose(technique));
    }

    private void show(@Nullable Node from, Consumer<RunCard> prepare) {
        Tree tree = shown.tree();
        Problem problem = tree == null ? null : tree.problem();
        if (problem == null) {
            return;
        }
        Consumer<Plan> begin = plan -> {
            overlay.close();
            keepsake.keep(plan);
            conductor.begin(plan);
        };
        AtomicReference<@Nullable RunCard> shownCard = new AtomicReference<>();
        RunCard card = new RunCard(problem, from, choices, keepsake, begin, plan -> prompts(problem, plan, () -> {
            RunCard back = shownCard.get();
            if (back != null) {
                overlay.show(back, back.first());
            }
        }), overlay::close);
        prepare.accept(card);
        shownCard.set(card);
        overlay.show(card, card.first());
    }

    /** @param back shows again what was shown before */
    private void prompts(Problem problem, Plan plan, Runnable back) {
        PromptsCard card = new PromptsCard(problem, plan, choices.prompts(), drafts, overlay::close);
        overlay.show(card, card.first(), back);
    }
}
