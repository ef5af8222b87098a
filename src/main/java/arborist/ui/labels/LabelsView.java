package arborist.ui.labels;

import arborist.label.Rating;
import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.Labelling;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.run.RunServices;
import arborist.ui.tend.Hand;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Labelling in a session's page, wired: its keys, the page in place of the tree, and what stands beside it. */
public final class LabelsView implements AutoCloseable {
    private final Surroundings around;
    private final QueueFeed feed;
    private final Sitting sitting;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final BooleanProperty goldShown = new SimpleBooleanProperty(this, "goldShown", true);
    private final BooleanProperty compares = new SimpleBooleanProperty(this, "compares");
    private final AgreementFeed agreement;
    private @Nullable AgreementPane agreementPane;
    private final WishKeeper keeper;
    private final StepCards cards;
    private final AutoRun auto;
    private final AutoPart autoPart;
    private @Nullable LabelsPane pane;

    /**
     * What it needs of the page.
     *
     * @param rows all problems, asked on the FX thread
     * @param open opens a problem in all views
     * @param running null where no model can be asked
     */
    public record Surroundings(Session session, Supplier<List<ProblemRow>> rows, Shown shown, Hand hand,
            Overlay overlay,
            Markdown markdown, Preferences preferences, Consumer<Id> open, Consumer<String> tell,
            Consumer<String> fail, @Nullable RunServices running) {}

    public LabelsView(Surroundings around) {
        this.around = around;
        feed = new QueueFeed(around.session, around.fail);
        agreement = new AgreementFeed(around.session, around.fail);
        keeper = new WishKeeper(around.preferences.queues(), around.session.file(), around.fail);
        sitting = new Sitting(around.shown, around.hand, feed, around.open, problem -> {
            var _ = around.session.tree(problem);
        }, around.tell, InstantSource.system());
        inSight.addListener((o, before, now) -> {
            if (now) {
                feed.want(keeper.wishProperty().get(), sitting.voice(), around.rows.get());
            }
            sitting.course().activate(now);
            if (now && pane != null) {
                pane.first().requestFocus();
            }
        });
        RunServices running = around.running;
        auto = new AutoRun(around.session, running == null ? null : () -> running.asking().apply(around.session),
                around.hand::name, around.tell, around.fail);
        autoPart = new AutoPart(auto, feed, around.overlay, running == null ? null : running.choices(),
                around.shown::problem, around.fail);
        cards = new StepCards(sitting, around.hand, around.overlay);
        sitting.settlesProperty().addListener((o, before, now) -> want());
        keeper.wishProperty().addListener((o, before, now) -> {
            sitting.halt().wish(now.stop());
            want();
        });
    }

    /** Whether the page stands in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.VIEW,
                ActDraft.of("labels-view", "Label steps", Material2AL.LABEL, "Shortcut+Shift+A")
                        .named(Bindings.createStringBinding(() -> inSight.get() ? "Back to the tree" : "Label steps",
                                inSight))
                        .tip("Shows solutions one after another, to be labelled step by step; again shows the tree")
                        .does(() -> inSight.set(!inSight.get())));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("agreement", "Agreement of annotators", Material2MZ.PEOPLE_OUTLINE, "Shortcut+Shift+W")
                        .named(Bindings.createStringBinding(
                                () -> compares.get() ? "Back to the labels" : "Agreement of annotators", compares))
                        .tip("Shows what each annotator has done, how far they agree, and where they differ")
                        .does(this::compare));
        actions.add(Actions.Section.LABEL,
                key("label-great", "Great", Material2MZ.THUMB_UP, "J", "Rates the step +1: right, and it brings the"
                        + " solution on", () -> sitting.rate(Rating.GOOD)),
                key("label-okay", "Okay", Material2MZ.THUMBS_UP_DOWN, "K", "Rates the step 0: not wrong, but it brings"
                        + " nothing on", () -> sitting.rate(Rating.NEUTRAL)),
                key("label-bad", "Bad", Material2MZ.THUMB_DOWN, "L",
                        "Rates the step −1: wrong, or it cannot be checked",
                        () -> sitting.rate(Rating.BAD)),
                key("label-first-error", "First error", Material2AL.ERROR_OUTLINE, ";",
                        "The step is the first that is wrong: all before it are good, what follows has no label",
                        sitting::firstError),
                key("label-all-good", "All good", Material2AL.DONE_ALL, "A", "No step of the solution is wrong",
                        sitting::allGood),
                key("label-unsure", "Unsure", Material2AL.HELP_OUTLINE, "U",
                        "You looked at the step and cannot tell; it stays without a label",
                        () -> sitting.rate(Rating.UNSURE)));
        actions.add(Actions.Section.LABEL,
                key("label-back", "Back", Material2AL.ARROW_BACK, "H", "Goes to the step before",
                        () -> sitting.move(-1)),
                key("label-forward", "Forward", Material2AL.ARROW_FORWARD, "I", "Goes to the next step",
                        () -> sitting.move(1)),
                key("label-next", "Next solution", Material2MZ.SKIP_NEXT, "O",
                        "Goes to the next solution that is not done",
                        sitting::nextOpen),
                key("label-skip", "Skip", Material2AL.LAST_PAGE, "S", "Leaves the solution as skipped",
                        () -> sitting.state("skip", "The solution was skipped.")),
                key("label-give-up", "Give up", Material2AL.FLAG, "G",
                        "No step from here on can be mended: leaves the solution as given up",
                        () -> sitting.state("give-up", "The solution was given up.")),
                key("label-bad-problem", "Bad problem", Material2MZ.REPORT_PROBLEM, "P",
                        "The question itself is wrong or unclear",
                        () -> sitting.state("bad-problem", "The problem is marked as a bad one.")));
        actions.add(Actions.Section.LABEL,
                key("label-solution-good", "Solution good", Material2MZ.SENTIMENT_SATISFIED, "Y",
                        "Rates the solution as a whole +1", () -> sitting.whole(Rating.GOOD)),
                key("label-solution-okay", "Solution okay", Material2MZ.SENTIMENT_NEUTRAL, "T",
                        "Rates the solution as a whole 0", () -> sitting.whole(Rating.NEUTRAL)),
                key("label-solution-bad", "Solution bad", Material2MZ.SENTIMENT_DISSATISFIED, "B",
                        "Rates the solution as a whole −1", () -> sitting.whole(Rating.BAD)));
        actions.add(Actions.Section.LABEL,
                key("label-flag", "Flag", Material2MZ.OUTLINED_FLAG, "F",
                        "Marks the step to be looked at again, or takes"
                                + " that back",
                        sitting::flag),
                key("label-calculator", "Calculator", Material2AL.CALCULATE, "C",
                        "Lets the calculator label the steps of"
                                + " this problem, beside what people say",
                        this::calculate),
                key("label-note", "Note…", Material2MZ.STICKY_NOTE_2, "N", "Your own words about the step",
                        cards::note),
                key("label-better", "Better step…", Material2AL.EDIT, "E",
                        "Writes the step as it should have been, beside"
                                + " it",
                        cards::better),
                key("label-queue", "Which solutions…", Material2AL.FILTER_LIST, "Shift+Q",
                        "Chooses which solutions come, in which order, for whom, and when to stop", this::queue),
                key("label-auto", "Label automatically…", Material2MZ.MEMORY, "Shift+C",
                        "Lets rollouts, a judge or the calculator label, beside what people say", autoPart::ask));
    }

    /** Shows the keys, each to be changed. */
    private void keys(Actions actions) {
        List<Act> acts = actions.groups(Actions.Section.LABEL).stream().flatMap(List::stream)
                .filter(act -> act.where() == Act.Where.LABELLING).toList();
        LabelKeysCard card = new LabelKeysCard(acts, around.preferences, around.overlay::close);
        around.overlay.show(card, card.first());
    }

    /** The page. */
    public Region pane(Actions actions) {
        List<Button> begin = List.of("run", "import").stream().flatMap(id -> actions.find(id).stream())
                .map(Controls::button).toList();
        LabelsPane made = new LabelsPane(sitting, feed, around.markdown, goldShown, actions, begin,
                new StandLine(keeper, sitting.halt(), sitting::nextOpen), () -> keys(actions));
        pane = made;
        AgreementPane compared = new AgreementPane(agreement, around.rows, this::settle,
                Controls.button(actions.get("agreement")));
        agreementPane = compared;
        return new StackPane(Controls.shown(made, compares.not()), Controls.shown(compared, compares));
    }

    /** What stands on the right: this sitting and the rules where the page is in sight, else, or where asked for, the thought. */
    public SideSwitch side(javafx.scene.Node thought) {
        return new SideSwitch("labels", "Labelling", "This sitting, the queue and the rules",
                new LabelSide(sitting, feed, around.markdown, goldShown,
                        new QueuePart(keeper, feed, this::queue), autoPart),
                thought, inSight);
    }

    /** The list of problems has changed. */
    public void rowsChanged() {
        want();
    }

    /** Something in the session has changed. */
    public void changed() {
        if (inSight.get() && compares.get() && agreementPane != null) {
            agreementPane.ask();
        }
    }

    /** Undo or redo has changed problems. */
    public void reversed(Set<Id> problems) {
        Id open = around.shown.problem();
        if (inSight.get() && !compares.get() && (open == null || !problems.contains(open))) {
            new Reversals(around.session, sitting.course(), around.fail).follow(problems);
        }
    }

    @Override
    public void close() {
        auto.close();
        keeper.close();
        feed.close();
        agreement.close();
    }

    private void compare() {
        AgreementPane shown = agreementPane;
        if (!inSight.get()) {
            inSight.set(true);
            compares.set(true);
        } else {
            compares.set(!compares.get());
        }
        if (compares.get() && shown != null) {
            shown.ask();
            shown.first().requestFocus();
        } else if (pane != null) {
            pane.first().requestFocus();
        }
    }

    /** Opens what annotators differ on, to be settled. */
    private void settle(Id problem, AgreementPane.Place place) {
        compares.set(false);
        sitting.settlesProperty().set(true);
        sitting.course().open(problem, place.leaf(), place.step());
        if (pane != null) {
            pane.first().requestFocus();
        }
    }

    private void want() {
        if (inSight.get()) {
            feed.want(keeper.wishProperty().get(), sitting.voice(), around.rows.get());
        }
    }

    /** Asks which solutions come. */
    private void queue() {
        Queued queued = feed.queuedProperty().get();
        QueueCard card = new QueueCard(keeper.wishProperty().get(), queued == null ? List.of() : queued.scorers(),
                around.shown.verdictsHiddenProperty().get(), around.hand.name(), wish -> {
                    around.overlay.close();
                    keeper.choose(wish);
                }, around.overlay::close);
        around.overlay.show(card, card.first());
    }

    private Act key(String id, String name, Ikon icon, String key, String tip, Runnable does) {
        // While the page is in sight its keys are its own, also where there is nothing to label yet: else they would reach other acts.
        ObservableValue<String> hindrance = Bindings.createStringBinding(
                () -> !inSight.get() ? "Open the labelling page first (Ctrl+Shift+A)."
                        : around.shown.pastProperty().get() ? "The past cannot be changed; go back to now first." : "",
                inSight, around.shown.pastProperty());
        return ActDraft.of(id, name, icon, key).keyed(LabelKeys.of(around.preferences, id, key)).tip(tip)
                .unless(hindrance)
                .in(Act.Where.LABELLING)
                .does(() -> {
                    if (compares.get()) {
                        around.tell.accept("Go back to the labels first (Ctrl+Shift+W).");
                    } else {
                        does.run();
                    }
                });
    }

    private void calculate() {
        Case now = sitting.course().nowProperty().get();
        Door door = around.shown.door();
        Tree tree = around.shown.tree();
        if (now == null || door == null || tree == null) {
            return;
        }
        Labelling labelling = new Labelling(door, new CalculatorLabeller(), around.hand.name());
        Fx.then(CompletableFuture.supplyAsync(() -> labelling.label(tree, Integer.MAX_VALUE, () -> {})),
                done -> around.tell.accept(done.labels() == 0 ? "The calculator has nothing new to say of this problem."
                        : "The calculator gave " + done.labels() + " labels; they show once a step is judged."),
                around.fail);
    }
}
