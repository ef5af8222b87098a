package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Beside the votes of a set: what every rule comes to over them, and what more samples are worth. */
final class SetPanel extends ScrollPane {
    private static final Words WORDS = Words.of(SetPanel.class);
    private final VotesFeed feed;
    private final ReadOnlyBooleanProperty verdictsHidden;
    private final RulesTable rules = new RulesTable();
    private final Label oracles = Controls.wrapped("", "muted", "small");
    private final Label words = Controls.wrapped("", "muted");
    private final CheckBox mixed = new CheckBox(WORDS.say("set-panel.draw-all-the-same"));
    private final SetCurves curves;
    private final VBox all;

    SetPanel(VotesFeed feed, ReadOnlyBooleanProperty verdictsHidden, SetCurves curves) {
        this.feed = feed;
        this.verdictsHidden = verdictsHidden;
        this.curves = curves;
        setId("votes-panel");
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Controls.explain(this, WORDS.say("set-panel.rules-and-curves"),
                WORDS.say("set-panel.the-arrow-keys-scroll"));
        oracles.setId("votes-oracles");
        mixed.setId("votes-mixed");
        Controls.narrow(mixed);
        Controls.describe(mixed, WORDS.say("set-panel.draw-together"),
                WORDS.say("set-panel.not-of-one-thing"));
        mixed.selectedProperty().addListener((o, before, now) -> feed.ask(feed.asked().mixed(now)));
        all = new VBox(14, section(WORDS.say("set-panel.all-rules"), rules, oracles),
                section(WORDS.say("set-panel.more-samples"), words, mixed, curves));
        VBox content = new VBox(10, all);
        content.getStyleClass().add("vote-side");
        setContent(content);
        feed.resultProperty().addListener((o, before, now) -> show());
        verdictsHidden.addListener((o, before, now) -> show());
        show();
    }

    private static VBox section(String title, Node... parts) {
        VBox section = new VBox(6, Controls.label(title, "heading"));
        section.getChildren().addAll(parts);
        return section;
    }

    private void show() {
        VotesFeed.Result now = feed.resultProperty().get();
        boolean some = now != null && !verdictsHidden.get() && now.figures().judged() > 0;
        all.setVisible(some);
        all.setManaged(some);
        if (now == null || !some) {
            return;
        }
        rules.show(now.figures());
        oracles.setText(now.figures().oracles() > 0 ? RulesTable.means(now.figures()) : "");
        oracles.setVisible(!oracles.getText().isEmpty());
        oracles.setManaged(oracles.isVisible());
        rules.setAccessibleText(String.join("; ", RulesTable.words(now.figures())));
        boolean several = now.problems().stream().flatMap(p -> p.settings().stream()).distinct().limit(2).count() > 1;
        mixed.setVisible(several);
        mixed.setManaged(several);
        words.setText(now.figures().curves().isPresent() ? "" : several
                ? WORDS.say("set-panel.samples-of-several")
                : now.figures().whyNoCurves());
        words.setVisible(!words.getText().isEmpty());
        words.setManaged(words.isVisible());
        curves.show(now.figures());
    }
}
