package arborist.ui.samples;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.words.Named;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a person asks of the vote: whose scores count, how many samples, and all that was asked so far, each in a sentence. */
final class WhatIfPart extends VBox {
    private static final Words WORDS = Words.of(WhatIfPart.class);
    private final ComboBox<String> scorers = new ComboBox<>();
    private final UntilRow until;
    private final VBox asked = new VBox(3);
    private final Button nothing;
    private boolean showing;

    /** @param edits whether the moment that is shown can be changed */
    WhatIfPart(Asking asking, ObservableBooleanValue edits) {
        super(6);
        setId("vote-what-if");
        until = new UntilRow(asking::until);
        scorers.setId("vote-scorer");
        scorers.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String scorer) {
                return scorer == null ? "" : Named.shown(scorer);
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        scorers.setMaxWidth(Double.MAX_VALUE);
        Controls.describe(scorers, WORDS.say("what-if-part.whose-scores-count"),
                WORDS.say("what-if-part.whose-scores-the-rules"));
        scorers.valueProperty().addListener((o, before, now) -> {
            if (!showing && now != null) {
                asking.scorer(now);
            }
        });
        nothing = Controls.button(WORDS.say("what-if-part.count"),
                WORDS.say("what-if-part.takes-back-all"),
                asking::nothing);
        nothing.setId("vote-nothing");
        Controls.narrow(nothing);
        for (var control : List.of(scorers, until)) {
            control.disableProperty().bind(javafx.beans.binding.Bindings.not(edits));
        }
        getChildren().addAll(Controls.label(WORDS.say("what-if-part.counted-are"), "muted", "small"), until, scorers,
                asked, nothing);
    }

    /** Puts the key of the act that does the same behind the button's words. */
    void keyed(Actions actions) {
        Controls.keyed(nothing, actions.get("vote-as-it-stands"));
    }

    void show(Count count, long struck, long corrected) {
        showing = true;
        TreeSet<String> names = new TreeSet<>();
        for (Voter voter : count.vote().voters()) {
            names.addAll(voter.scores().keySet());
        }
        if (!scorers.getItems().equals(List.copyOf(names))) {
            scorers.getItems().setAll(names);
        }
        count.scorer().ifPresent(scorers::setValue);
        scorers.setVisible(names.size() > 1);
        scorers.setManaged(names.size() > 1);
        WhatIf whatIf = count.vote().whatIf();
        until.show(whatIf.until());
        List<String> sentences = new ArrayList<>(whatIf.sentences());
        if (struck > 0) {
            sentences.add(struck == 1 ? WORDS.say("what-if-part.one-sample-is-struck")
                    : WORDS.say("what-if-part.samples-are-struck", struck));
        }
        if (corrected > 0) {
            sentences.add(corrected == 1 ? WORDS.say("what-if-part.the-answer-of-one")
                    : WORDS.say("what-if-part.the-answers-of-samples", corrected));
        }
        asked.getChildren().setAll(sentences.isEmpty()
                ? List.of(
                        Controls.wrapped(WORDS.say("what-if-part.nothing-is-asked"), "muted", "small"))
                : sentences.stream().map(s -> Controls.wrapped("• " + s)).toList());
        nothing.setVisible(!whatIf.isNothing() || struck > 0);
        nothing.setManaged(nothing.isVisible());
        showing = false;
    }
}
