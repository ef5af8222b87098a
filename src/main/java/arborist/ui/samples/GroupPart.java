package arborist.ui.samples;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done with the answer that is chosen in the bars: count it as one with another, take a notation out of it, choose it. */
final class GroupPart extends VBox {
    private static final Words WORDS = Words.of(GroupPart.class);
    private static final int MOST = 200;

    private final Looking looking;
    private final Asking asking;
    private final Label written = Controls.wrapped("", "muted", "small");
    private final Button merge;
    private final Button apart;
    private final Button choose;
    private @Nullable Count count;

    /** @param edits whether the moment that is shown can be changed */
    GroupPart(Looking looking, Asking asking, javafx.beans.value.ObservableBooleanValue edits) {
        super(4);
        this.looking = looking;
        this.asking = asking;
        setId("vote-group");
        merge = Controls.button(WORDS.say("group-part.count-as-one-with"),
                WORDS.say("group-part.counts-this-answer"), this::merge);
        apart = Controls.button(WORDS.say("group-part.count-for-itself"),
                WORDS.say("group-part.takes-one-way"),
                this::apart);
        choose = Controls.button(WORDS.say("group-part.choose-it"), WORDS.say("group-part.the-rule-chosen"),
                this::choose);
        for (Button button : List.of(merge, apart, choose)) {
            button.disableProperty().bind(javafx.beans.binding.Bindings.not(edits));
        }
        getChildren().addAll(written, new Flow(6, 4, merge, apart, choose));
        Controls.shown(this, looking.answerProperty().isNotNull());
    }

    /** Puts the keys of the acts that do the same behind the buttons' words. */
    void keyed(Actions actions) {
        Controls.keyed(merge, actions.get("merge-answer"));
        Controls.keyed(apart, actions.get("split-answer"));
        Controls.keyed(choose, actions.get("choose-answer"));
    }

    void show(Count now) {
        count = now;
        group().ifPresent(group -> {
            Set<String> ways = Asking.written(group);
            written.setText(ways.size() == 1 ? WORDS.say("group-part.all-of-these-samples")
                    : WORDS.say("group-part.written-as", String.join(", ", ways.stream().limit(6).toList()),
                            ways.size() > 6 ? ", …" : ""));
            merge.setVisible(now.decision().standings().size() > 1);
            apart.setVisible(ways.size() > 1);
            merge.setManaged(merge.isVisible());
            apart.setManaged(apart.isVisible());
        });
    }

    /** Asks with which other answer it is one. */
    void merge() {
        Count now = count;
        Group group = group().orElse(null);
        if (now == null || group == null) {
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        for (Decision.Standing standing : now.decision().standings()) {
            if (!standing.group().equals(group) && items.size() < MOST) {
                items.add(item(standing.group().answer() + "  (" + standing.group().votes() + ")",
                        () -> asking.merge(group, standing.group())));
            }
        }
        menu(items, merge);
    }

    /** Asks which way of writing it is another answer. */
    void apart() {
        group().ifPresent(group -> {
            List<MenuItem> items = new ArrayList<>();
            Asking.written(group).stream().limit(MOST).forEach(way -> items.add(item(way, () -> asking.apart(way))));
            menu(items, apart);
        });
    }

    void choose() {
        group().ifPresent(group -> asking.answer(group.answer()));
    }

    private Optional<Group> group() {
        String answer = looking.answerProperty().get();
        Count now = count;
        return answer == null || now == null ? Optional.empty()
                : now.decision().standings().stream().map(Decision.Standing::group)
                        .filter(g -> g.answer().equals(answer)).findFirst();
    }

    private static MenuItem item(String text, Runnable does) {
        MenuItem item = new MenuItem(text.length() > 60 ? text.substring(0, 59) + "…" : text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> does.run());
        return item;
    }

    private static void menu(List<MenuItem> items, Button at) {
        if (!items.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.show(at, javafx.geometry.Side.BOTTOM, 0, 2);
        }
    }
}
