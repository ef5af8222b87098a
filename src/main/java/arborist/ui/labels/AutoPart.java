package arborist.ui.labels;

import arborist.label.queue.Item;
import arborist.label.queue.Queue;
import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Overlay;
import arborist.ui.run.Choices;
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
    private final AutoRun run;
    private final QueueFeed feed;
    private final Overlay overlay;
    private final @Nullable Choices choices;
    private final Supplier<@Nullable Id> problem;
    private final Consumer<String> fail;

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
        Controls.describe(bar, "Automatic labels", "How many of the solutions are labelled");
        Button stop = Controls.button("Stop", "Stops; what was said stays", run::stop);
        stop.setId("auto-stop");
        Button more = Controls.link("Label automatically…", "Lets a program label solutions (Shift+C)", this::ask);
        more.setId("labels-auto");
        more.setMinWidth(0);
        HBox going = new HBox(8, bar, stop);
        getChildren().addAll(more, Controls.shown(going, run.progressProperty().lessThan(1)));
    }

    /** Asks who labels what. */
    void ask() {
        Queued queued = feed.queuedProperty().get();
        if (queued == null) {
            fail.accept("The queue is still being made; label automatically once it stands.");
            return;
        }
        Id open = problem.get();
        List<Item> all = queued.queue().entries().stream().map(Queue.Entry::item).toList();
        List<Item> here = all.stream().filter(item -> item.problem().equals(open)).toList();
        List<AutoCard.Scope> scopes = here.isEmpty() ? List.of(new AutoCard.Scope("all of the queue", all))
                : List.of(new AutoCard.Scope("of this problem", here), new AutoCard.Scope("all of the queue", all));
        AutoCard card = new AutoCard(scopes, choices, wish -> {
            overlay.close();
            run.begin(wish);
        }, overlay::close);
        overlay.show(card, card.first());
    }
}
