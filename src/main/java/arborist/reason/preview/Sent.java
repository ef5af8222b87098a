package arborist.reason.preview;

import arborist.llm.Message;
import java.util.List;

/**
 * A request as it would be sent.
 *
 * @param prompt the template that it comes of
 * @param begun the answer that the model is to go on with, empty where none is begun
 */
public record Sent(String prompt, List<Message> messages, String begun) {
    public Sent {
        messages = List.copyOf(messages);
    }
}
