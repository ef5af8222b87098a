package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.vote.Luck;
import arborist.vote.Rule;
import arborist.vote.Voter;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Why the vote was lost: the one diagnosis that counts, those that contribute, and the samples they rest on, a click away. */
final class WhyPart extends VBox {
    private static final Words WORDS = Words.of(WhyPart.class);
    private final Looking looking;
    private final Runnable correctGold;

    /** @param correctGold asks what is right, where the known answer is doubted */
    WhyPart(Looking looking, Runnable correctGold) {
        super(6);
        this.looking = looking;
        this.correctGold = correctGold;
        setId("vote-why");
    }

    void show(Count count) {
        getChildren().clear();
        Loss loss = count.loss().orElse(null);
        if (loss == null) {
            getChildren().add(Controls.wrapped(count.vote().judged()
                    ? WORDS.say(
                            count.rule().name().equals(Rule.MAJORITY) ? "why-part.won" : "why-part.won-by-this-rule")
                    : WORDS.say("why-part.nothing-tells-right-from"),
                    "muted"));
            luck(count);
            return;
        }
        add(loss, loss.primary(), true);
        loss.contributing().forEach(diagnosis -> add(loss, diagnosis, false));
        luck(count);
        if (loss.goldDoubted()) {
            getChildren().add(Controls.wrapped(
                    WORDS.say("why-part.a-large-majority-stands"), "warn-sign"));
            if (!looking.shown().pastProperty().get()) {
                Button correct = Controls.narrow(Controls.link(WORDS.say("gold-act.correct-the-known-answer"),
                        WORDS.say("gold-act.says-what-is-right"), correctGold));
                correct.setId("doubt-correct-gold");
                getChildren().add(correct);
            }
        }
    }

    private void add(Loss loss, Diagnosis diagnosis, boolean primary) {
        Loss.Evidence evidence = loss.evidence().get(diagnosis);
        if (evidence == null) {
            return;
        }
        String says = diagnosis.says();
        VBox part = new VBox(2,
                Controls.wrapped(primary ? sentence(says) : WORDS.say("why-part.also", sentence(says)),
                        primary ? "strong" : "plain"),
                Controls.wrapped(sentence(Kept.shown(evidence.words())), "muted"));
        if (!evidence.samples().isEmpty()) {
            int n = evidence.samples().size();
            String only = WORDS.say("why-part.evidence", WORDS.of("why-part.diagnosis", diagnosis), n);
            Button link = Controls.link(WORDS.say("why-part.show", n), WORDS.say("why-part.shows-the-samples"),
                    () -> looking.evidenceProperty()
                            .set(new Looking.Evidence(only, new LinkedHashSet<>(evidence.samples()))));
            link.setId("evidence-" + diagnosis.word());
            part.getChildren().add(Controls.narrow(link));
        }
        getChildren().add(part);
    }

    /** A right answer that wrong steps came to counts like any other: one should know of it. */
    private void luck(Count count) {
        List<Voter> lucky = count.vote().voters().stream().filter(v -> v.luck().isPresent()).toList();
        if (lucky.isEmpty()) {
            return;
        }
        Voter first = lucky.getFirst();
        String says = WORDS.say("why-part.by-luck", lucky.size(), first.ballot().index() + 1,
                first.luck().map(Luck::says).orElse(""));
        Button link = Controls.link(WORDS.say("why-part.show", lucky.size()), WORDS.say("why-part.shows-the-samples"),
                () -> looking.evidenceProperty().set(new Looking.Evidence(
                        WORDS.say("why-part.evidence", WORDS.say("why-part.lucky"), lucky.size()),
                        lucky.stream().map(v -> v.ballot().sample()).collect(Collectors.toSet()))));
        link.setId("evidence-luck");
        Label words = Controls.wrapped(says, "warn-sign");
        Controls.describe(words, says, first.luck().map(Luck::why).orElse(""));
        words.setId("vote-luck");
        getChildren().add(new VBox(2, words, Controls.narrow(link)));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                + (words.endsWith(".") ? "" : ".");
    }
}
