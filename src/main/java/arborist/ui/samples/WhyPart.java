package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import arborist.words.Kept;
import arborist.words.OneLine;
import arborist.words.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Why the vote was lost: the one diagnosis that counts, those that contribute, and the samples they rest on, a click away. */
final class WhyPart extends VBox {
    private static final Words WORDS = Words.of(WhyPart.class);
    private static final int LONGEST = 60;
    private final Looking looking;
    private final Runnable correctGold;
    private final StepTales steps;

    /** @param correctGold asks what is right, where the known answer is doubted */
    WhyPart(Looking looking, Runnable correctGold) {
        super(6);
        this.looking = looking;
        this.correctGold = correctGold;
        steps = new StepTales(looking);
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
            steps.luck(count).ifPresent(getChildren()::add);
            return;
        }
        add(count, loss, loss.primary(), true);
        steps.slips(count).ifPresent(getChildren()::add);
        loss.contributing().forEach(diagnosis -> add(count, loss, diagnosis, false));
        steps.luck(count).ifPresent(getChildren()::add);
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

    private void add(Count count, Loss loss, Diagnosis diagnosis, boolean primary) {
        Loss.Evidence evidence = loss.evidence().get(diagnosis);
        if (evidence == null) {
            return;
        }
        String says = diagnosis.says();
        VBox part = new VBox(2,
                Controls.wrapped(primary ? sentence(says) : WORDS.say("why-part.also", sentence(says)),
                        primary ? "strong" : "plain"),
                Controls.wrapped(sentence(Kept.shown(evidence.words())), "muted"));
        if (diagnosis == Diagnosis.OUTVOTED) {
            more(count).ifPresent(part.getChildren()::add);
        }
        if (!evidence.samples().isEmpty()) {
            int n = evidence.samples().size();
            String only = WORDS.say("why-part.evidence", WORDS.of("why-part.diagnosis", diagnosis), n);
            Button link = Controls.link(show(diagnosis, n), WORDS.say("why-part.shows-the-samples"),
                    () -> looking.evidenceProperty()
                            .set(new Looking.Evidence(only, new LinkedHashSet<>(evidence.samples()))));
            link.setId("evidence-" + diagnosis.word());
            part.getChildren().add(Controls.narrow(link));
        }
        getChildren().add(part);
    }

    /** So many right votes would have won, but drawing more is no way to get them where a wrong answer is the likelier one. */
    private static Optional<Label> more(Count count) {
        Optional<Group> right = most(count, true);
        Optional<Group> wrong = most(count, false);
        return right.isEmpty() || wrong.isEmpty() || right.get().votes() >= wrong.get().votes() ? Optional.empty()
                : Optional.of(Controls.wrapped(
                        WORDS.say("why-part.more-like-these", OneLine.of(wrong.get().answer(), LONGEST),
                                wrong.get().votes(), count.vote().tally().votes(),
                                OneLine.of(right.get().answer(), LONGEST), right.get().votes()),
                        "muted"));
    }

    private static Optional<Group> most(Count count, boolean right) {
        return count.vote().tally().groups().stream()
                .filter(group -> count.rightness().getOrDefault(group, false) == right)
                .max(Comparator.comparingInt(Group::votes));
    }

    /** Several links may stand below each other: each says which samples it means. */
    private static String show(Diagnosis diagnosis, int n) {
        return switch (diagnosis) {
            case SPLIT -> WORDS.say("why-part.show-split", n);
            case MISREAD -> WORDS.say("why-part.show-misread", n);
            case NO_ANSWER -> WORDS.say("why-part.show-no-answer", n);
            case NONE_RIGHT -> WORDS.say("why-part.show-none-right", n);
            case SCORER -> WORDS.say("why-part.show-scorer", n);
            case TIE -> WORDS.say("why-part.show-tie", n);
            case OUTVOTED -> WORDS.say("why-part.show-outvoted", n);
        };
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                + (words.endsWith(".") ? "" : ".");
    }
}
