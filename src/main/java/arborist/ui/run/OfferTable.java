package arborist.ui.run;

import arborist.reason.Advice;
import arborist.reason.Offer;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** What the advised technique and the others take, side by side. */
final class OfferTable extends GridPane {
    private static final Words WORDS = Words.of(OfferTable.class);

    OfferTable() {
        super(16, 2);
        setId("advice-offers");
        ColumnConstraints calls = new ColumnConstraints();
        calls.setHalignment(HPos.RIGHT);
        ColumnConstraints tokens = new ColumnConstraints();
        tokens.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(new ColumnConstraints(), calls, tokens, new ColumnConstraints());
    }

    void show(Advice advice) {
        getChildren().clear();
        addRow(0, head(WORDS.say("offer-table.technique"), WORDS.say("offer-table.technique-tip")),
                head(WORDS.say("offer-table.calls"), WORDS.say("offer-table.calls-tip")),
                head(WORDS.say("offer-table.tokens"), WORDS.say("offer-table.tokens-tip")));
        List<String> spoken = new ArrayList<>();
        List<Offer> offers = Stream.concat(Stream.of(advice.offer()), advice.others().stream()).toList();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            String style = i == 0 ? "strong" : offer.fits() ? "plain" : "muted";
            String note = i == 0 ? WORDS.say("offer-table.advised")
                    : offer.fits() ? "" : WORDS.say("offer-table.more-than-you-would-pay");
            String words = WORDS.say("offer-table.spoken", title(offer), offer.estimate().calls(),
                    offer.estimate().tokens()) + (note.isEmpty() ? "" : ", " + note);
            spoken.add(words);
            addRow(i + 1, cell(title(offer), style, words), cell(number(offer.estimate().calls()), style, words),
                    cell(number(offer.estimate().tokens()), style, words), cell(note, "muted", words));
        }
        setAccessibleText(String.join("; ", spoken));
    }

    private static String title(Offer offer) {
        return Techniques.named(offer.technique()).map(Technique::title).orElse(offer.technique());
    }

    private static String number(long value) {
        return String.format(WORDS.language(), "%,d", value);
    }

    private static Label head(String name, String tip) {
        return Controls.describe(Controls.label(name, "muted", "small"), name, tip);
    }

    private static Label cell(String text, String style, String words) {
        Label label = Controls.describe(Controls.label(text, style, "small"), words, words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
