package arborist.llm.openai;

import arborist.llm.Message;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What a dialect puts in its own words.
 *
 * @param messages the conversation, with the request in words to go on from a begun answer where there is no other way
 * @param begun the begun answer that the server goes on from by itself, empty where there is none
 * @param parameters those that are sent, under OpenAI's names
 * @param usage whether to ask for the count of tokens
 */
record Ask(String model, List<Message> messages, String begun, Parameters parameters, boolean usage) {

    /** The conversation as JSON. */
    ArrayNode turns(ObjectNode body) {
        ArrayNode turns = body.putArray("messages");
        messages.forEach(m -> turns.addObject()
                .put("role", m.role().name().toLowerCase(Locale.ROOT)).put("content", m.text()));
        return turns;
    }
}
