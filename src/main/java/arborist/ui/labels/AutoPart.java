package arborist.ui.labels;

import arborist.label.queue.Item;
import arborist.label.queue.Queue;
import arborist.trace.Id;
import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Overlay;
import arborist.ui.run.Choices;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Automatic labels beside the labelling page: asks for them, and shows how far they have come. */
final class AutoPart extends VBox {
    private static final Words WORDS = Words.of(AutoPart.class);
    private final AutoRun run;
    private final QueueFeed feed;
    private final Overlay overlay;
    private final @Nullable Choices choices;
    private final Supplier<@Nullable Id> problem;
    private final Consumer<String> fail;
    private final Button more;

    /** @param problem the one that is open */
    AutoPart(AutoRun run, QueueFeed feed, Overlay overlay, @Nullable Choices choices, Supplier<@Nullable Id> problem,
            Consumer<String> fail) {
        super(6);
        this.run = run;
        this.feed = feed;
        this.overlay = overlay;
        this.choices = choices;
        this.problem = problem;
        this.fail = fail;
        ProgressBar bar = new ProgressBar();
        bar.setId("auto-progress");
        bar.progressProperty().bind(run.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Controls.describe(bar, WORDS.say("auto-part.automatic-labels"),
                WORDS.say("auto-part.how-many-of-the-solutions"));
        Button stop = Controls.button(WORDS.say("auto-part.stop"), WORDS.say("auto-part.stops-what-was-said-stays"),
                run::stop);
        stop.setId("auto-stop");
        more = Controls.link(WORDS.say("auto-part.label-automatically"),
                WORDS.say("auto-part.lets-a-program-label-solutions"), this::ask);
        more.setWrapText(true);
        more.setId("labels-auto");
        more.setMinWidth(0);
        HBox going = new HBox(8, bar, stop);
        getChildren().addAll(more, Controls.shown(going, run.progressProperty().lessThan(1)));
    }

    /** Names the key of what does the same. */
    void keyed(Act act) {
        Controls.keyed(more, act);
    }

    /** Asks who labels what. */
    void ask() {
        Queued queued = feed.queuedProperty().get();
        if (queued == null) {
            fail.accept(WORDS.say("auto-part.the-queue-is-still-being"));
            return;
        }
        Id open = problem.get();
        List<Item> all = queued.queue().entries().stream().map(Queue.Entry::item).toList();
        List<Item> here = all.stream().filter(item -> item.problem().equals(open)).toList();
        List<AutoCard.Scope> scopes =
                here.isEmpty() ? List.of(new AutoCard.Scope(WORDS.say("auto-part.all-of-the-queue"), all))
                        : List.of(new AutoCard.Scope(WORDS.say("auto-part.of-this-problem"), here),
                                new AutoCard.Scope(WORDS.say("auto-part.all-of-the-queue"), all));
        AutoCard card = new AutoCard(scopes, choices, wish -> {
            overlay.close();
            run.begin(wish);
        }, overlay::close);
        overlay.show(card, card.first());
    }
}
