package arborist.llm.openai;

import arborist.llm.Message;
import java.util.ArrayList;
import java.util.List;

/** Asks in words to go on from a begun answer, where a server can do no better. */
final class StandIn {
    static final String WORDS = "Go on with your answer from exactly where it ends. Do not repeat any of it,"
            + " do not begin anew, and write nothing but what comes next.";

    private StandIn() {}

    static List<Message> messages(List<Message> messages, String begun) {
        List<Message> all = new ArrayList<>(messages);
        all.add(Message.assistant(begun));
        all.add(Message.user(WORDS));
        return all;
    }
}
