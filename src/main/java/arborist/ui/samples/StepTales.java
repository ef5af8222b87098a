package arborist.ui.samples;

import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.vote.Luck;
import arborist.vote.Voter;
import arborist.vote.why.Slips;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What wrong steps tell of a vote, which looks at answers alone: the slip that turned it, and right answers in spite of one. */
final class StepTales {
    private static final Words WORDS = Words.of(StepTales.class);
    private final Looking looking;

    StepTales(Looking looking) {
        this.looking = looking;
    }

    /** Whether the samples that won slip in the same way: then one reason turned the vote, and not many. */
    Optional<VBox> slips(Count count) {
        Slips slips = count.slips().orElse(null);
        if (slips == null) {
            return Optional.empty();
        }
        Label words = Controls.wrapped(slips.says());
        words.setId("vote-slips");
        Map<Id, Id> steps = slips.steps();
        String only = WORDS.say("why-part.evidence",
                WORDS.say(slips.shared() ? "why-part.same-slip" : "why-part.slips", slips.answer()), steps.size());
        Button link = Controls.link(WORDS.say("why-part.show-slips", steps.size()),
                WORDS.say("why-part.shows-the-steps"), () -> {
                    looking.shown().select(steps.values().iterator().next());
                    looking.evidenceProperty().set(new Looking.Evidence(only, steps.keySet(), steps));
                });
        link.setId("evidence-slips");
        return Optional.of(new VBox(2, words, Controls.narrow(link)));
    }

    /** A right answer that wrong steps came to counts like any other: one should know of it. */
    Optional<VBox> luck(Count count) {
        List<Voter> lucky = count.vote().voters().stream().filter(v -> v.luck().isPresent()).toList();
        if (lucky.isEmpty()) {
            return Optional.empty();
        }
        Voter first = lucky.getFirst();
        String says = WORDS.say("why-part.by-luck", lucky.size(), first.ballot().index() + 1,
                first.luck().map(Luck::says).orElse(""));
        Button link =
                Controls.link(WORDS.say("why-part.show-lucky", lucky.size()), WORDS.say("why-part.shows-the-samples"),
                        () -> looking.evidenceProperty().set(new Looking.Evidence(
                                WORDS.say("why-part.evidence", WORDS.say("why-part.lucky"), lucky.size()),
                                lucky.stream().map(v -> v.ballot().sample()).collect(Collectors.toSet()))));
        link.setId("evidence-luck");
        Label words = Controls.wrapped(says, "warn-sign");
        Controls.describe(words, says, first.luck().map(Luck::why).orElse(""));
        words.setId("vote-luck");
        return Optional.of(new VBox(2, words, Controls.narrow(link)));
    }
}
