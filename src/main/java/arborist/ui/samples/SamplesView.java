package arborist.ui.samples;

import arborist.answer.formula.Prover;
import arborist.answer.like.Meaning;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.ui.tend.Hand;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Samples side by side in a session's page, wired: what is done about them and about their vote, and whether they stand in place of the tree. */
public final class SamplesView implements AutoCloseable {
    private final Shown shown;
    private final Overlay overlay;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final Looking looking;
    private final Asking asking;
    private final Liking liking;
    private final Ways ways = new Ways();
    private final VotePanel vote;

    /** @param saving saves figures, {@code prover} tells which formulas are the same, and {@code meaning} what texts mean */
    public SamplesView(Shown shown, Hand hand, Overlay overlay, ChartView.Saving saving, Prover prover,
            Meaning meaning) {
        this.shown = shown;
        this.overlay = overlay;
        looking = new Looking(shown, inSight, prover);
        asking = new Asking(hand);
        liking = new Liking(meaning);
        vote = new VotePanel(looking, asking, liking, Bindings.not(shown.pastProperty()), saving);
    }

    /** Whether the samples stand in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.VIEW,
                ActDraft.of("samples-view", "Samples side by side", Material2MZ.VIEW_COLUMN, "Shortcut+Shift+V")
                        .named(Bindings.createStringBinding(
                                () -> inSight.get() ? "Back to the tree" : "Samples side by side", inSight))
                        .tip("Shows the samples of the chosen run, or of the newest, and the vote; again shows the tree")
                        .does(() -> inSight.set(!inSight.get())),
                view("sample-paths", "As one tree", Ways.Way.PATHS, "Back to the columns", Material2AL.CALL_SPLIT,
                        "Shift+T", "Shows the samples as one tree, in which steps that say the same are one"),
                view("compare-samples", "Compare two", Ways.Way.DIFFERENCE, "Back to the columns", Material2AL.COMPARE,
                        "Shift+D", "Shows the pinned sample, or else the first, and the chosen one as a difference"));
        actions.add(Actions.Section.VOTE,
                onSample("strike", "Strike sample", Material2AL.HIGHLIGHT_OFF, "Shift+S",
                        "Takes the chosen sample out of the vote, or puts it back; the vote is counted anew", true)
                        .named(Bindings.createStringBinding(
                                () -> struck() ? "Let it vote again" : "Strike sample", looking.chosenProperty()))
                        .does(this::strike),
                onSample("correct-answer", "Correct the answer…", Material2AL.EDIT, "Shift+A",
                        "Says what the chosen sample really answers", true).does(this::correct),
                onSample("pin-sample", "Pin sample", Material2MZ.PUSH_PIN, "Shift+K",
                        "Keeps the chosen sample first, whatever the order, or lets it go", false)
                        .named(Bindings.createStringBinding(() -> pinned() ? "Let it go" : "Pin sample",
                                looking.chosenProperty(), looking.pinnedProperty()))
                        .does(this::pin));
        actions.add(Actions.Section.VOTE,
                onAnswer("merge-answer", "Count as one with…", Material2AL.CALL_MERGE, "Shift+M",
                        "Counts the answer that is chosen in the bars and another as one", vote.group()::merge),
                onAnswer("split-answer", "Count for itself…", Material2AL.CALL_MADE, "Shift+N",
                        "Takes one way of writing the chosen answer out of its group", vote.group()::apart),
                onAnswer("choose-answer", "Choose the answer", Material2AL.CHECK, "Shift+C",
                        "Lets the rule “chosen by a person” choose the answer that is chosen in the bars",
                        vote.group()::choose),
                ActDraft.of("group-by-meaning", "Group answers by meaning", Material2AL.BUBBLE_CHART, "Shift+L")
                        .tip("Puts free answers that mean about the same side by side, or no longer; no vote is counted by it")
                        .unless(hindrance(() -> true, "")).does(() -> vote.alike().toggle()),
                ActDraft.of("vote-as-it-stands", "Count the vote as it stands", Material2MZ.RESTORE, "Shift+U")
                        .tip("Takes back in one step what was asked of this vote; answers read by a person stay")
                        .unless(hindrance(() -> true, "")).does(asking::nothing));
    }

    public Region pane(Actions actions) {
        return new SamplesPane(looking, ways, inSight, actions);
    }

    /** What stands on the right: the vote where the samples are in sight, else, or where it is asked for, the thought. */
    public SideSwitch side(Node thought) {
        return new SideSwitch("vote", "Vote", "Who voted for what and why", vote, thought, inSight);
    }

    @Override
    public void close() {
        looking.close();
        liking.forget();
    }

    private Act view(String id, String name, Ways.Way way, String back, Ikon icon, String key, String tip) {
        return ActDraft.of(id, name, icon, key)
                .named(Bindings.createStringBinding(() -> ways.wayProperty().get() == way ? back : name,
                        ways.wayProperty()))
                .tip(tip).unless(Bindings.createStringBinding(
                        () -> inSight.get() ? "" : "Open the samples side by side first (Ctrl+Shift+V).", inSight))
                .does(() -> ways.toggle(way));
    }

    private ActDraft onSample(String id, String name, Ikon icon, String key, String tip, boolean edits) {
        String first = "Choose a sample in the samples side by side first (Ctrl+Shift+V).";
        return ActDraft.of(id, name, icon, key).tip(tip).unless(Bindings.createStringBinding(
                () -> edits && shown.pastProperty().get() ? past()
                        : !inSight.get() || looking.chosenProperty().get() == null || shown.tree() == null ? first : "",
                looking.chosenProperty(), inSight, shown.pastProperty()));
    }

    private Act onAnswer(String id, String name, Ikon icon, String key, String tip, Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(hindrance(
                () -> looking.answerProperty().get() != null, "Choose an answer in the bars of the vote first."))
                .does(does);
    }

    private StringBinding hindrance(BooleanSupplier possible, String otherwise) {
        return Bindings.createStringBinding(() -> shown.pastProperty().get() ? past()
                : !inSight.get() ? "Open the samples side by side first (Ctrl+Shift+V)."
                : possible.getAsBoolean() ? "" : otherwise, inSight, looking.answerProperty(), shown.pastProperty());
    }

    private static String past() {
        return "The past cannot be changed; go back to now first (L).";
    }

    private boolean struck() {
        Column column = looking.chosenProperty().get();
        return column != null && column.sample().struck();
    }

    private boolean pinned() {
        Column column = looking.chosenProperty().get();
        Set<arborist.trace.Id> pinned = looking.pinnedProperty().get();
        return column != null && pinned.contains(column.id());
    }

    private void strike() {
        Column column = looking.chosenProperty().get();
        if (column != null) {
            asking.strike(column, !struck());
        }
    }

    private void pin() {
        Column column = looking.chosenProperty().get();
        if (column != null) {
            looking.pin(column.id());
        }
    }

    private void correct() {
        Column column = looking.chosenProperty().get();
        if (column != null) {
            AnswerCard card = new AnswerCard(column, answer -> {
                overlay.close();
                asking.correct(column, answer);
            }, overlay::close);
            // Later: else the letter of the key that asked for it would be typed into it.
            Platform.runLater(() -> overlay.show(card, card.first()));
        }
    }
}
