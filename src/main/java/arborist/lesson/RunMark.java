package arborist.lesson;

import arborist.trace.Attributes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a run keeps of the lesson that made it, so that both can be found again.
 *
 * @param lesson its name, such as {@code 04-self-consistency}
 * @param block by which the lesson names what is to be run
 * @param title of that, as the class saw it
 * @param time which time it was run, from 1; each has other luck
 */
public record RunMark(String lesson, String block, String title, long time) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIELD = "lesson";
    /** A title is a line of a lesson; whatever a file says, a name stays one. */
    private static final int LONGEST = 200;

    public RunMark {
        title = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    /** Of what a lesson has one run. */
    public static RunMark of(Lesson lesson, Part.Run run, long luck) {
        return new RunMark(lesson.name(), run.id(), run.title(), luck + 1);
    }

    /** What stands in a run's attributes; empty where no lesson made it. */
    public static Optional<RunMark> in(Attributes attributes) {
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode mark = JSON.readTree(attributes.json()).path(FIELD);
            String lesson = mark.path("name").asText("");
            String block = mark.path("block").asText("");
            return lesson.isEmpty() || block.isEmpty() ? Optional.empty()
                    : Optional.of(new RunMark(lesson, block, mark.path("title").asText(block),
                            Math.max(1, mark.path("time").asLong(1))));
        } catch (JsonProcessingException e) {
            // Whoever wrote that, it was no lesson.
            return Optional.empty();
        }
    }

    /** As the attributes of a run. */
    public Attributes attributes() {
        ObjectNode all = JSON.createObjectNode();
        all.putObject(FIELD).put("name", lesson).put("block", block).put("title", title).put("time", time);
        return new Attributes(all.toString());
    }

    /** The number before the lesson's name as people say it, such as {@code 4}; without one its name. */
    public String number() {
        int digits = 0;
        while (digits < lesson.length() && Character.isDigit(lesson.charAt(digits))) {
            digits++;
        }
        String number = lesson.substring(0, digits).replaceFirst("^0+(?=.)", "");
        return number.isEmpty() ? lesson : number;
    }

    /** The title up to its first colon or comma: what comes behind explains it. */
    public String shortTitle() {
        String first = title.split("[:,] ", 2)[0].strip();
        return first.isEmpty() ? title : first;
    }
}
