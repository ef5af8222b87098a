package arborist.lesson;

import arborist.trace.Attributes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    /** All three are within a line of a lesson; whatever a file says, they stay so. */
    private static final int LONGEST = 200;
    /** What is said before people instead of a number. */
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,9})(?![0-9]).*");
    /** What has no sign of its own, such as marks that turn the writing around; the two that join letters or keep them apart stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\u200c\u200d]]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public RunMark {
        lesson = line(lesson);
        block = line(block);
        title = line(title);
    }

    private static String line(String text) {
        return cut(GAP.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip(), LONGEST);
    }

    /** No character is cut in two. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most).strip();
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
            String lesson = line(mark.path("name").asText(""));
            String block = line(mark.path("block").asText(""));
            String title = line(mark.path("title").asText(""));
            return lesson.isEmpty() || block.isEmpty() ? Optional.empty()
                    : Optional.of(new RunMark(lesson, block, title.isEmpty() ? block : title,
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

    /** Whether the same block of the same lesson made both. */
    public boolean isOfSame(RunMark other) {
        return lesson.equals(other.lesson) && block.equals(other.block);
    }

    /** The number before the lesson's name as people say it, such as {@code 4}; without one its name. */
    public String number() {
        Matcher number = NUMBER.matcher(lesson);
        return number.matches() ? number.group(1) : cut(lesson, LONGEST_NUMBER);
    }

    /** The title up to its first colon or comma: what comes behind explains it. */
    public String shortTitle() {
        String first = title.split("[:,] ", 2)[0].strip();
        return first.isEmpty() ? title : first;
    }
}
