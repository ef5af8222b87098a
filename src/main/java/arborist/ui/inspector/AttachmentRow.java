package arborist.ui.inspector;

import arborist.trace.Attachment;
import arborist.trace.Door;
import arborist.trace.Payload;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** One attachment, loaded when somebody asks for it. */
final class AttachmentRow extends VBox {
    private static final Words WORDS = Words.of(AttachmentRow.class);
    private static final int LONGEST = 20_000;

    AttachmentRow(Attachment attachment, Door door) {
        setSpacing(4);
        Button show = Controls.link(WORDS.say("attachment-row.show", attachment.role()),
                WORDS.say("attachment-row.loads", attachment.mediaType()),
                () -> load(attachment, door));
        getChildren().add(show);
    }

    private void load(Attachment attachment, Door door) {
        Fx.then(door.payload(attachment.content()), found -> show(attachment, found), failure -> show(failure));
    }

    private void show(Attachment attachment, Optional<Payload> found) {
        show(found.map(p -> text(attachment, p)).orElse(WORDS.say("attachment-row.this-session-does-not-hold")));
    }

    private void show(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(8);
        area.getStyleClass().addAll("plain-text", "mono", "small");
        Controls.describe(area, WORDS.say("attachment-row.the-attachments-text"),
                WORDS.say("attachment-row.select-and-copy"));
        getChildren().setAll(area);
    }

    private static String text(Attachment attachment, Payload payload) {
        try {
            if (payload.mediaType().equals(Payload.LOG_PROBABILITIES) || attachment.role().equals("logprobs")) {
                return String.join("\n", LogProbabilities.lines(payload.content()));
            }
        } catch (IOException e) {
            return WORDS.say("attachment-row.these-token-probabilities-cannot-be");
        }
        boolean readable = List.of("text/", "application/json").stream().anyMatch(payload.mediaType()::startsWith)
                || payload.mediaType().endsWith("json");
        if (!readable) {
            return WORDS.say("attachment-row.bytes", payload.mediaType(), payload.content().length);
        }
        String text = new String(payload.content(), StandardCharsets.UTF_8);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
