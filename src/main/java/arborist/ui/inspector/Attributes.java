package arborist.ui.inspector;

import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a source said beyond what Arborist understands, as lines. */
final class Attributes {
    private static final Words WORDS = Words.of(Attributes.class);
    private static final int LONGEST = 300;
    private static final int MOST = 40;

    private Attributes() {}

    static List<String> lines(arborist.trace.Attributes attributes) {
        try {
            JsonNode all = new ObjectMapper().readTree(attributes.json());
            List<String> lines = new ArrayList<>();
            all.properties().stream().limit(MOST).forEach(p -> lines.add(p.getKey() + ": " + cut(
                    p.getValue().isTextual() ? p.getValue().textValue() : p.getValue().toString())));
            if (all.size() > MOST) {
                lines.add(WORDS.say("attributes.and-more", all.size() - MOST));
            }
            return lines;
        } catch (JsonProcessingException e) {
            return List.of(cut(attributes.json()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
