package arborist.ui.samples;

import arborist.answer.equal.Equality;
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
import arborist.words.Words;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Samples side by side in a session's page, wired: what is done about them and about their vote, and whether they stand in place of the tree. */
public final class SamplesView implements AutoCloseable {
    private static final Words WORDS = Words.of(SamplesView.class);
    private final Overlay overlay;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final Looking looking;
    private final Asking asking;
    private final GoldAct gold;
    private final Liking liking;
    private final Ways ways = new Ways();
    private final VotePanel vote;
    private final Lead lead;

    /** Who tells what samples have in common: which formulas are the same, at once or after a wait, and what texts mean. */
    public record Judges(Prover prover, Equality patient, Meaning meaning) {}

    /**
     * @param saving saves figures
     * @param tell is told what to do next
     */
    public SamplesView(Shown shown, Hand hand, Overlay overlay, ChartView.Saving saving, Judges judges,
            Consumer<String> tell) {
        lead = new Lead(shown, inSight, tell);
        this.overlay = overlay;
        looking = new Looking(shown, inSight, judges.prover);
        asking = new Asking(hand);
        gold = new GoldAct(hand, overlay, judges.patient);
        liking = new Liking(judges.meaning);
        vote = new VotePanel(looking, asking, liking, gold::ask, Bindings.not(shown.pastProperty()), saving);
    }

    /** Whether the samples stand in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    /** Whether something stands in place of the tree that keys about the vote are not to lead away from. */
    public BooleanProperty elsewhereProperty() {
        return lead.elsewhereProperty();
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.VIEW,
                ActDraft.of("samples-view", WORDS.say("samples-view.samples-side-by-side"), Material2MZ.VIEW_COLUMN,
                        "Shortcut+Shift+V")
                        .named(Bindings.createStringBinding(
                                () -> inSight.get() ? WORDS.say("samples-view.back-to-the-tree")
                                        : WORDS.say("samples-view.samples-side-by-side"),
                                inSight))
                        .tip(WORDS.say("samples-view.shows-the-samples-of"))
                        .does(() -> inSight.set(!inSight.get())),
                view("sample-paths", WORDS.say("samples-view.as-one-tree"), Ways.Way.PATHS,
                        WORDS.say("samples-view.back-to-the-columns"), Material2AL.CALL_SPLIT,
                        "Shift+T", WORDS.say("samples-view.shows-the-samples")),
                view("compare-samples", WORDS.say("samples-view.compare-two"), Ways.Way.DIFFERENCE,
                        WORDS.say("samples-view.back-to-the-columns"), Material2AL.COMPARE,
                        "Shift+D", WORDS.say("samples-view.shows-the-pinned-sample")));
        actions.add(Actions.Section.VOTE,
                onSample("strike", WORDS.say("samples-view.strike-sample"), Material2AL.HIGHLIGHT_OFF, "Shift+S",
                        WORDS.say("samples-view.takes-the-chosen-sample"), true)
                        .named(Bindings.createStringBinding(
                                () -> struck() ? WORDS.say("samples-view.let-it-vote-again")
                                        : WORDS.say("samples-view.strike-sample"),
                                looking.chosenProperty()))
                        .does(sample(this::strike)),
                onSample("correct-answer", WORDS.say("samples-view.correct-the-answer"), Material2AL.EDIT, "Shift+A",
                        WORDS.say("samples-view.says-what-the-chosen"), true).does(sample(this::correct)),
                onSample("pin-sample", WORDS.say("samples-view.pin-sample"), Material2MZ.PUSH_PIN, "Shift+K",
                        WORDS.say("samples-view.keeps-the-chosen-sample"), false)
                        .named(Bindings.createStringBinding(
                                () -> pinned() ? WORDS.say("samples-view.let-it-go")
                                        : WORDS.say("samples-view.pin-sample"),
                                looking.chosenProperty(), looking.pinnedProperty()))
                        .does(sample(this::pin)),
                gold.act());
        actions.add(Actions.Section.VOTE,
                onAnswer("merge-answer", WORDS.say("samples-view.count-as-one-with"), Material2AL.CALL_MERGE, "Shift+M",
                        WORDS.say("samples-view.counts-the-answer"), vote.group()::merge),
                onAnswer("split-answer", WORDS.say("samples-view.count-for-itself"), Material2AL.CALL_MADE, "Shift+N",
                        WORDS.say("samples-view.takes-one-way"), vote.group()::apart),
                onAnswer("choose-answer", WORDS.say("samples-view.choose-the-answer"), Material2AL.CHECK, "Shift+C",
                        WORDS.say("samples-view.lets-the-rule-chosen"),
                        vote.group()::choose),
                ActDraft.of("group-by-meaning", WORDS.say("samples-view.group-answers-by-meaning"),
                        Material2AL.BUBBLE_CHART, "Shift+L")
                        .tip(WORDS.say("samples-view.puts-free-answers"))
                        .unless(lead.unless(true, () -> ""))
                        .does(lead.first(() -> vote.alike().toggle(), WORDS.say("lead.here-is-the-vote"))),
                ActDraft.of("vote-as-it-stands", WORDS.say("samples-view.count-the-vote"), Material2MZ.RESTORE,
                        "Shift+U")
                        .tip(WORDS.say("samples-view.takes-back-in-one"))
                        .unless(lead.unless(true, () -> ""))
                        .does(lead.first(asking::nothing, WORDS.say("lead.here-is-the-vote"))));
        vote.keyed(actions);
    }

    public Region pane(Actions actions) {
        return new SamplesPane(looking, ways, inSight, actions);
    }

    /** What stands on the right: the vote where the samples are in sight, else, or where it is asked for, the thought. */
    public SideSwitch side(Node thought) {
        return new SideSwitch("vote", WORDS.say("samples-view.vote"), WORDS.say("samples-view.who-voted-for-what"),
                vote, thought, inSight);
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
                        () -> inSight.get() ? "" : WORDS.say("samples-view.open-the-samples-side"), inSight))
                .does(() -> ways.toggle(way));
    }

    private ActDraft onSample(String id, String name, Ikon icon, String key, String tip, boolean edits) {
        String first = WORDS.say("samples-view.choose-a-sample");
        return ActDraft.of(id, name, icon, key).tip(tip).unless(lead.unless(edits,
                () -> looking.chosenProperty().get() == null ? first : "", looking.chosenProperty()));
    }

    private Act onAnswer(String id, String name, Ikon icon, String key, String tip, Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(lead.unless(true,
                () -> looking.answerProperty().get() == null ? WORDS.say("samples-view.choose-an-answer") : "",
                looking.answerProperty())).does(lead.first(does, WORDS.say("lead.choose-an-answer")));
    }

    private Runnable sample(Runnable does) {
        return lead.first(does, WORDS.say("lead.choose-a-sample"));
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
