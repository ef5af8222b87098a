package arborist.ui.samples;

import arborist.ui.kit.Controls;
import arborist.vote.Rule;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import java.util.LinkedHashSet;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Why the vote was lost: the one diagnosis that counts, those that contribute, and the samples they rest on, a click away. */
final class WhyPart extends VBox {
    private final Looking looking;

    WhyPart(Looking looking) {
        super(6);
        this.looking = looking;
        setId("vote-why");
    }

    void show(Count count) {
        getChildren().clear();
        Loss loss = count.loss().orElse(null);
        if (loss == null) {
            getChildren().add(Controls.wrapped(count.vote().judged()
                    ? "Won: the right answer leads"
                            + (count.rule().name().equals(Rule.MAJORITY) ? "." : " by this rule.")
                    : "Nothing tells right from wrong here: the problem has no known answer, and no sample was judged.",
                    "muted"));
            return;
        }
        add(loss, loss.primary(), true);
        loss.contributing().forEach(diagnosis -> add(loss, diagnosis, false));
        if (loss.goldDoubted()) {
            getChildren().add(Controls.wrapped(
                    "A large majority stands against the known answer: it may be wrong itself.", "warn-sign"));
        }
    }

    private void add(Loss loss, Diagnosis diagnosis, boolean primary) {
        Loss.Evidence evidence = loss.evidence().get(diagnosis);
        if (evidence == null) {
            return;
        }
        String says = diagnosis.says();
        VBox part = new VBox(2,
                Controls.wrapped((primary ? "" : "Also: ") + says.substring(0, 1).toUpperCase(Locale.ROOT)
                        + says.substring(1) + ".", primary ? "strong" : "plain"),
                Controls.wrapped(sentence(evidence.words()),
                        "muted"));
        if (!evidence.samples().isEmpty()) {
            int n = evidence.samples().size();
            Button link = Controls.link("Show the " + (n == 1 ? "sample" : n + " samples"),
                    "Shows the samples that this rests on, side by side",
                    () -> looking.evidenceProperty().set(new Looking.Evidence(diagnosis.word() + ", "
                            + n + (n == 1 ? " sample" : " samples"), new LinkedHashSet<>(evidence.samples()))));
            link.setId("evidence-" + diagnosis.word());
            part.getChildren().add(link);
        }
        getChildren().add(part);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                + (words.endsWith(".") ? "" : ".");
    }
}
