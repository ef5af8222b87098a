package arborist.ui.votes;

import arborist.answer.equal.Equality;
import arborist.exchange.report.Report;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.vote.Rule;
import arborist.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The votes of all problems in a session's page, wired: the overview in place of the tree. */
public final class VotesView implements AutoCloseable {
    private static final Words WORDS = Words.of(VotesView.class);
    private final Session session;
    private final Consumer<Report> reports;
    private final Consumer<String> tell;
    private @Nullable VotesPane made;
    private final Shown shown;
    private final VotesFeed feed;
    private final ChartView.Saving saving;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");

    /**
     * Begins one.
     *
     * @param rows all problems, asked on the FX thread
     * @param tell is told in words what there is not
     * @param equality tells which formulas are the same; it may wait
     * @param saving saves figures, and {@code reports} saves reports
     */
    public VotesView(Session session, Supplier<List<ProblemRow>> rows, Shown shown, ChartView.Saving saving,
            Consumer<Report> reports, Equality equality, Consumer<String> tell,
            Consumer<String> fail) {
        this.session = session;
        this.saving = saving;
        this.reports = reports;
        this.tell = tell;
        this.shown = shown;
        feed = new VotesFeed(session, rows, shown, equality, fail);
        inSight.addListener((o, before, now) -> feed.activate(now));
    }

    /** Whether the overview stands in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.VIEW,
                ActDraft.of("votes-view", WORDS.say("votes-view.votes-of-all"), Material2AL.HOW_TO_VOTE,
                        "Shortcut+Shift+Y")
                        .named(Bindings.createStringBinding(
                                () -> inSight.get() ? WORDS.say("votes-view.back-to-the-tree")
                                        : WORDS.say("votes-view.votes-of-all"),
                                inSight))
                        .tip(WORDS.say("votes-view.shows-who-won"))
                        .does(() -> inSight.set(!inSight.get())));
        actions.add(Actions.Section.VOTE,
                step("next-vote", WORDS.say("votes-view.next-vote"), Material2MZ.NAVIGATE_NEXT, "Shift+J", 1,
                        WORDS.say("votes-view.next-vote-tip")),
                step("previous-vote", WORDS.say("votes-view.previous-vote"), Material2MZ.NAVIGATE_BEFORE, "Shift+H", -1,
                        WORDS.say("votes-view.previous-vote-tip")));
        actions.add(Actions.Section.VOTE,
                ActDraft.of("save-report", WORDS.say("votes-view.report"), Material2AL.DESCRIPTION,
                        "Shortcut+Shift+J")
                        .tip(WORDS.say("votes-view.report-tip"))
                        .unless(Bindings.createStringBinding(this::hindrance, inSight, feed.resultProperty(),
                                feed.progressProperty(), shown.verdictsHiddenProperty()))
                        .does(this::report));
    }

    private Act step(String id, String name, Ikon icon, String key, int rows, String tip) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(Bindings.createStringBinding(
                () -> feed.resultProperty().get() == null
                        ? WORDS.say("votes-view.open-first") : "",
                feed.resultProperty())).does(() -> {
                    VotesPane pane = made;
                    if (pane != null && !pane.move(rows)) {
                        tell.accept(rows > 0 ? WORDS.say("votes-view.last-vote")
                                : WORDS.say("votes-view.first-vote"));
                    }
                });
    }

    private String hindrance() {
        return shown.verdictsHiddenProperty().get()
                ? WORDS.say("votes-view.show-verdicts-first")
                : !inSight.get() ? WORDS.say("votes-view.open-first")
                : feed.resultProperty().get() == null || feed.progressProperty().get() < 1
                        ? WORDS.say("votes-view.being-counted")
                : "";
    }

    private void report() {
        VotesFeed.Result now = feed.resultProperty().get();
        if (now != null) {
            String rule = now.rule().isEmpty() ? Rule.MAJORITY : now.rule();
            reports.accept(new Report(String.valueOf(session.file().getFileName()), now.figures(),
                    now.rule().isEmpty() ? "each problem's own rule" : rule,
                    now.figures().decides(rule),
                    now.problems(), now.byHand(), loss -> Counting.detail(session, loss)));
        }
    }

    /**
     * The overview.
     *
     * @param open is told which problem, and whether its samples are to be shown
     * @param em the size of text in pixels
     */
    public VotesPane pane(Actions actions, BiConsumer<Id, Boolean> open, DoubleSupplier em) {
        List<Button> begin = List.of("run-set", "import").stream().flatMap(id -> actions.find(id).stream())
                .map(Controls::button).toList();
        begin.stream().limit(1).forEach(button -> button.getStyleClass().add("accent"));
        VotesPane pane = new VotesPane(feed, shown.verdictsHiddenProperty(), open, em,
                List.of(Controls.button(actions.get("save-report"))), begin);
        made = pane;
        return pane;
    }

    /** What stands on the right: the rules and curves over the set where the overview is in sight, else, or where asked for, the thought. */
    public SideSwitch side(Node thought) {
        return new SideSwitch("votes", WORDS.say("votes-view.votes"),
                WORDS.say("votes-view.votes-tip"),
                new SetPanel(feed, shown.verdictsHiddenProperty(), new SetCurves(saving)), thought, inSight);
    }

    /** The list of problems has changed. */
    public void changed() {
        feed.changed();
    }

    @Override
    public void close() {
        feed.close();
    }
}
