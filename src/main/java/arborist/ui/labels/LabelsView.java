package arborist.ui.labels;

import arborist.label.GoldAnswer;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Act;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.run.RunServices;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Labelling in a session's page, wired: its keys, the page in place of the tree, and what stands beside it. */
public final class LabelsView implements AutoCloseable {
    private static final Words WORDS = Words.of(LabelsView.class);
    private final Surroundings around;
    private final QueueFeed feed;
    private final PairFeed pairFeed;
    private final RuleBook rules;
    private final Sitting sitting;
    private final PairSitting pairs;
    private final AgreementFeed agreement;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    /** Whether the annotator wants to see the right answer, and whether it is shown: a project may forbid it. */
    private final BooleanProperty goldWanted = new SimpleBooleanProperty(this, "goldWanted", true);
    private final BooleanProperty goldShown = new SimpleBooleanProperty(this, "goldShown", true);
    private final GoldRule goldRule;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.STEPS);
    private List<Act> stepActs = List.of();
    private List<Act> pairActs = List.of();
    private final WishKeeper keeper;
    private final AutoRun auto;
    private final AutoPart autoPart;
    private final LabelCards cards;
    private final LabelMenu menu;
    private @Nullable LabelsPane pane;
    private @Nullable PairsPane pairsPane;
    private @Nullable AgreementPane agreementPane;

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
        pairFeed = new PairFeed(around.session, around.fail);
        agreement = new AgreementFeed(around.session, around.fail);
        keeper = new WishKeeper(around.preferences.queues(), around.session.file(), around.fail);
        rules = new RuleBook(around.session, around.hand, InstantSource.system(), around.fail);
        goldRule = new GoldRule(() -> around.session.choices(GoldAnswer.CHOICE), around.hand, InstantSource.system(),
                around.fail);
        goldShown.bind(goldWanted.and(goldRule.allowsProperty()));
        Pen pen = new Pen(around.hand::name, () -> rules.rulesProperty().get().version(), InstantSource.system());
        sitting = new Sitting(around.hand, pen, feed, around.open, problem -> {
            var _ = around.session.tree(problem);
        }, around.tell);
        WaysKept.keep(keeper, sitting, goldWanted);
        pairs = new PairSitting(around.session, around.rows, around.hand, pen, pairFeed, around.open, around.tell,
                () -> pairActs.stream().filter(act -> act.id().equals("prefer-next")).map(Act::keyText).findFirst()
                        .orElse(""));
        inSight.addListener((o, before, now) -> {
            if (now) {
                feed.want(keeper.wishProperty().get(), sitting.voice(), around.rows.get());
                rules.read();
                goldRule.readFirst();
            }
            turn();
        });
        page.addListener((o, before, now) -> turn());
        RunServices running = around.running;
        auto = new AutoRun(around.session, running == null ? null : () -> running.asking().apply(around.session),
                around.hand::name, around.tell, around.fail);
        autoPart = new AutoPart(auto, feed, around.overlay, running == null ? null : running.choices(),
                around.shown::problem, around.fail);
        cards = new LabelCards(around, rules, keeper, feed);
        menu = new LabelMenu(around, inSight, page);
        sitting.settlesProperty().addListener((o, before, now) -> want());
        // It may have been read before anybody listened.
        keeper.wishProperty().subscribe(now -> {
            sitting.halt().wish(now.stop());
            pairs.draw().seedProperty().set(now.seed());
            want();
        });
    }

    /** Whether the page stands in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    /** Whether somebody labels who is not to see which solutions are right. */
    public BooleanBinding blindProperty() {
        return inSight.and(goldShown.not());
    }

    public void addTo(Actions actions) {
        menu.addPages(actions, cards::resplit, goldRule);
        // The keys of pairs stand first: where both could be meant, those of the page that is in sight are.
        List<Act> two = menu.pairs(pairs);
        actions.add(Actions.Section.LABEL, two);
        List<List<Act>> steps =
                menu.steps(sitting, new LabelActs.Asking(cards::rules, cards::queue, autoPart::ask));
        steps.forEach(group -> actions.add(Actions.Section.LABEL, group));
        // As they are there, with the keys that somebody may have given them.
        pairActs = two.stream().map(act -> actions.get(act.id())).toList();
        stepActs = steps.stream().flatMap(List::stream).map(act -> actions.get(act.id())).toList();
        autoPart.keyed(step("label-auto"));
    }

    private Act step(String id) {
        return stepActs.stream().filter(act -> act.id().equals(id)).findFirst().orElseThrow();
    }

    /** The page. */
    public Region pane(Actions actions) {
        List<Button> begin = List.of("run", "import").stream().flatMap(id -> actions.find(id).stream())
                .map(Controls::button).toList();
        LabelsPane made = new LabelsPane(sitting, feed, around.markdown, goldShown, stepActs, begin,
                new StandLine(keeper, sitting.halt(), actions.get("label-next")),
                () -> cards.keys(stepActs, actions.all()));
        pane = made;
        PairsPane two = new PairsPane(pairs, around.markdown, goldShown, pairActs,
                Controls.button(actions.get("pairs-view")),
                seed -> keeper.choose(keeper.wishProperty().get().seed(seed)),
                () -> cards.keys(pairActs, actions.all()));
        pairsPane = two;
        AgreementPane compared = new AgreementPane(agreement, around.rows, this::settle,
                Controls.button(actions.get("agreement")));
        agreementPane = compared;
        StackPane all = new StackPane(Controls.shown(made, page.isEqualTo(Page.STEPS)),
                Controls.shown(two, page.isEqualTo(Page.PAIRS)),
                Controls.shown(compared, page.isEqualTo(Page.AGREEMENT)));
        KeyboardKeeper.on(all, () -> switch (page.get()) {
            case STEPS -> made.first();
            case PAIRS -> two.first();
            case AGREEMENT -> compared.first();
        });
        return all;
    }

    /** What stands on the right: this sitting and the rules where the page is in sight, else, or where asked for, the thought. */
    public SideSwitch side(javafx.scene.Node thought) {
        return new SideSwitch("labels", WORDS.say("labels-view.labelling"),
                WORDS.say("labels-view.this-sitting-the-queue-and"),
                new LabelSide(sitting, feed, rules, around.markdown, new LabelSide.Gold(goldWanted, goldRule),
                        new QueuePart(keeper, feed, step("label-queue")), autoPart),
                thought, inSight);
    }

    /** The list of problems has changed. */
    public void rowsChanged() {
        want();
    }

    /** Something in the session has changed. */
    public void changed() {
        // Its key works, and names what it does, on all pages.
        goldRule.read();
        if (inSight.get()) {
            rules.read();
            if (page.get() == Page.AGREEMENT && agreementPane != null) {
                agreementPane.ask();
            }
        }
    }

    /** Undo or redo has changed problems. */
    public void reversed(Set<Id> problems) {
        if (inSight.get() && page.get() == Page.PAIRS) {
            pairs.reversed(problems);
        }
        Id open = around.shown.problem();
        if (inSight.get() && page.get() == Page.STEPS && (open == null || !problems.contains(open))) {
            new Reversals(around.session, sitting.course(), around.fail).follow(problems);
        }
    }

    @Override
    public void close() {
        auto.close();
        keeper.close();
        feed.close();
        pairFeed.close();
        agreement.close();
    }

    /** Who follows the tree that is shown, and what takes the keyboard. */
    private void turn() {
        sitting.course().activate(inSight.get() && page.get() != Page.PAIRS);
        pairs.activate(inSight.get() && page.get() == Page.PAIRS);
        if (inSight.get() && pane != null && pairsPane != null && agreementPane != null) {
            switch (page.get()) {
                case STEPS -> pane.first().requestFocus();
                case PAIRS -> pairsPane.first().requestFocus();
                case AGREEMENT -> {
                    agreementPane.ask();
                    agreementPane.first().requestFocus();
                }
            }
        }
    }

    /** Opens what annotators differ on, to be settled. */
    private void settle(Id problem, AgreementPane.Place place) {
        sitting.settlesProperty().set(true);
        Id other = place.other();
        if (other != null) {
            pairs.settle(problem, place.key(), other);
            page.set(Page.PAIRS);
        } else {
            page.set(Page.STEPS);
            sitting.course().open(problem, place.key(), place.step());
        }
    }

    private void want() {
        if (inSight.get()) {
            feed.want(keeper.wishProperty().get(), sitting.voice(), around.rows.get());
        }
    }
}
