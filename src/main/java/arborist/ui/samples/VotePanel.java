package arborist.ui.samples;

import arborist.exchange.chart.VoteCharts;
import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.VoteWords;
import arborist.words.Words;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The vote beside its samples: who voted for what, why it was lost, what other rules would choose, and what a person asks of it. */
final class VotePanel extends ScrollPane {
    private static final Words WORDS = Words.of(VotePanel.class);
    private final Looking looking;
    private final VoteBars bars;
    private final Label decision = Controls.wrapped("", "muted");
    private final Label gold = Controls.wrapped("", "muted");
    private final GroupPart group;
    private final WhyPart why;
    private final RuleRows rules;
    private final WhatIfPart whatIf;
    private final AlikePart alike;
    private final VBox likes;
    private final VBox lost;
    private final VBox all;
    private final Label empty = Controls.wrapped(WORDS.say("vote-panel.there-is-no-vote"), "muted");

    /**
     * @param correctGold asks what is right
     * @param edits whether the moment that is shown can be changed
     */
    VotePanel(Looking looking, Asking asking, Liking liking, Runnable correctGold, ObservableBooleanValue edits,
            ChartView.Saving saving) {
        this.looking = looking;
        bars = new VoteBars(looking.answerProperty()::set);
        group = new GroupPart(looking, asking, edits);
        why = new WhyPart(looking, correctGold);
        rules = new RuleRows(name -> asking.rule(name, VoteWords.rule(name)));
        whatIf = new WhatIfPart(asking, edits);
        alike = new AlikePart(looking, asking, liking, edits);
        likes = section(WORDS.say("vote-panel.alike-in-meaning"), alike);
        setId("vote-panel");
        getStyleClass().add("quiet");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Controls.explain(this, WORDS.say("vote-panel.the-vote"), WORDS.say("vote-panel.who-voted-for-what"));
        Button save = Controls.link(WORDS.say("vote-panel.save-this-figure"),
                WORDS.say("vote-panel.saves-the-bars"), () -> {
                    Lineup now = looking.lineupProperty().get();
                    if (now != null && !looking.hidden()) {
                        saving.save(VoteCharts.votes(now.count().vote(), now.count().decision()), "votes");
                    }
                });
        save.setId("save-votes");
        Controls.narrow(save);
        save.disableProperty().bind(looking.shown().verdictsHiddenProperty());
        lost = section(WORDS.say("vote-panel.why"), why);
        all = new VBox(14, section(WORDS.say("vote-panel.heading"), gold, bars, save, decision, group), likes, lost,
                section(WORDS.say("vote-panel.all-rules"), rules),
                section(WORDS.say("vote-panel.what-if"), whatIf),
                section(WORDS.say("vote-panel.more-samples"), new CurvePart(looking, saving)));
        VBox content = new VBox(all, empty);
        content.getStyleClass().add("vote-side");
        setContent(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && looking.narrowed()) {
                looking.widen();
                event.consume();
            }
        });
        looking.lineupProperty().addListener((o, before, now) -> show());
        looking.answerProperty().addListener((o, before, now) -> show());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> show());
        show();
    }

    /** Puts the keys of the acts that do the same behind the words of its buttons. */
    void keyed(Actions actions) {
        group.keyed(actions);
        alike.keyed(actions);
        whatIf.keyed(actions);
    }

    /** What can be done with the answer that is chosen. */
    GroupPart group() {
        return group;
    }

    /** Free answers by what they mean. */
    AlikePart alike() {
        return alike;
    }

    private static VBox section(String title, Node... parts) {
        VBox section = new VBox(6, Controls.label(title, "heading"));
        section.getChildren().addAll(parts);
        return section;
    }

    private void show() {
        Lineup now = looking.lineupProperty().get();
        boolean some = now != null && !now.columns().isEmpty();
        all.setVisible(some);
        all.setManaged(some);
        empty.setVisible(!some);
        empty.setManaged(!some);
        if (now == null) {
            return;
        }
        Count count = now.count();
        boolean hidden = looking.hidden();
        gold.setText(
                hidden ? "" : count.vote().gold().map(g -> WORDS.say("vote-panel.the-right-answer-is", g)).orElse(""));
        gold.setVisible(!gold.getText().isEmpty());
        gold.setManaged(gold.isVisible());
        bars.show(count, looking.answerProperty().get(), hidden);
        decision.setText(sentence(count));
        group.show(count);
        lost.setVisible(!hidden);
        lost.setManaged(!hidden);
        why.show(count);
        boolean free = alike.show(count.vote());
        likes.setVisible(free);
        likes.setManaged(free);
        rules.show(count, hidden, looking.shown().pastProperty().get());
        Tree tree = looking.shown().tree();
        whatIf.show(count, struck(tree), corrected(now));
    }

    private static String sentence(Count count) {
        String words = count.decision().why();
        String asked = count.vote().whatIf().decides();
        return asked.equals(count.rule().name()) ? words
                : WORDS.say("vote-panel.has-nothing-to-go", words, VoteWords.rule(asked));
    }

    private static long struck(@Nullable Tree tree) {
        return tree == null ? 0 : tree.samples().values().stream().filter(s -> s.struck()).count();
    }

    private static long corrected(Lineup now) {
        return now.columns().stream().map(c -> c.sample().reading())
                .filter(r -> r != null && r.rule().equals("person")).count();
    }

}
