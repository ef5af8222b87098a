package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.words.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What can be done about labels, in menus and by keys: the pages that are opened, and the keys of each, which hold only while it is in sight. */
final class LabelMenu {
    private static final Words WORDS = Words.of(LabelMenu.class);
    private final LabelsView.Surroundings around;
    private final BooleanProperty inSight;
    private final ObjectProperty<Page> page;
    private Actions pages = new Actions();

    /** @param inSight whether one of the pages stands in place of the tree, and {@code page} says which */
    LabelMenu(LabelsView.Surroundings around, BooleanProperty inSight, ObjectProperty<Page> page) {
        this.around = around;
        this.inSight = inSight;
        this.page = page;
    }

    /** What opens the pages, and what is done to all steps at once. */
    void addPages(Actions actions, Runnable resplit, GoldRule gold) {
        pages = actions;
        actions.add(Actions.Section.VIEW,
                ActDraft.of("labels-view", WORDS.say("label-menu.label-steps"), Material2AL.LABEL, "Shortcut+Shift+A")
                        .named(Bindings.createStringBinding(
                                () -> inSight.get() ? WORDS.say("label-menu.back-to-the-tree")
                                        : WORDS.say("label-menu.label-steps"),
                                inSight))
                        .tip(WORDS.say("label-menu.shows-solutions-one-after-another"))
                        .does(() -> inSight.set(!inSight.get())));
        actions.add(Actions.Section.VIEW,
                pageAct("agreement", WORDS.say("label-menu.agreement-of-annotators"), Material2MZ.PEOPLE_OUTLINE,
                        "Shortcut+Shift+W", WORDS.say("label-menu.shows-what-each-annotator-has"),
                        Page.AGREEMENT),
                pageAct("pairs-view", WORDS.say("label-menu.compare-solutions"), Material2AL.COMPARE,
                        "Shortcut+Shift+E",
                        WORDS.say("label-menu.shows-two-solutions-of-one"), Page.PAIRS));
        actions.add(Actions.Section.LABEL,
                ActDraft.of("resplit-all", WORDS.say("label-menu.split-all-steps-anew"), Material2AL.CONTENT_CUT,
                        "Shortcut+Shift+D").tip(WORDS.say("label-menu.splits-the-steps-of-all"))
                        .does(resplit),
                ActDraft.of("hide-gold", WORDS.say("label-menu.hide-the-right-answer"), Material2MZ.VISIBILITY_OFF,
                        "Shortcut+Alt+G")
                        .named(Bindings.createStringBinding(
                                () -> gold.hiddenProperty().get() ? WORDS.say("label-menu.show-the-right-answer-again")
                                        : WORDS.say("label-menu.hide-the-right-answer"),
                                gold.hiddenProperty()))
                        .tip(WORDS.say("label-menu.hides-the-right-answer-from-all"))
                        .does(gold::turn));
    }

    /** The keys of the page of pairs. */
    List<Act> pairs(PairSitting pairs) {
        return PairActs.of((id, name, icon, key, tip, does) -> key(id, name, icon, key, tip, does, Page.PAIRS), pairs);
    }

    /** The keys of the page of steps, in groups. */
    List<List<Act>> steps(Sitting sitting, LabelActs.Asking asking) {
        return new LabelActs((id, name, icon, key, tip, does) -> key(id, name, icon, key, tip, does, Page.STEPS))
                .steps(sitting, new StepTools(sitting, around), asking);
    }

    private Act pageAct(String id, String name, Ikon icon, String key, String tip, Page its) {
        return ActDraft.of(id, name, icon, key)
                .named(Bindings.createStringBinding(
                        () -> page.get() == its ? WORDS.say("label-menu.back-to-the-labels") : name, page))
                .tip(tip).does(() -> {
                    page.set(inSight.get() && page.get() == its ? Page.STEPS : its);
                    inSight.set(true);
                });
    }

    private Act key(String id, String name, Ikon icon, String key, String tip, Runnable does, Page its) {
        // While the page is in sight its keys are its own, also where there is nothing to label yet: else they would reach other acts.
        ObservableValue<String> hindrance = Bindings.createStringBinding(
                () -> !inSight.get() || its == Page.PAIRS && page.get() != its
                        ? WORDS.say("label-menu.open-the-page-first",
                                its == Page.PAIRS ? "E" : "A")
                        : around.shown().pastProperty().get() ? WORDS.say("label-menu.the-past-cannot-be-changed") : "",
                inSight, page, around.shown().pastProperty());
        return ActDraft.of(id, name, icon, key)
                .tip(tip)
                .unless(hindrance)
                .in(Act.Where.LABELLING)
                .does(() -> {
                    if (page.get() != its) {
                        // The key that opened the page leads back from it.
                        around.tell().accept(WORDS.say("label-menu.go-back-to-the-labels",
                                pages.get(page.get() == Page.PAIRS ? "pairs-view" : "agreement").keyText()));
                    } else {
                        does.run();
                    }
                });
    }
}
