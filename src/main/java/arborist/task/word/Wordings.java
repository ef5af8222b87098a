package arborist.task.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whole questions as people often put them, and the same in a form that the built-in model was trained on. */
public final class Wordings {
    private static final int LONGEST = 200;
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(?:how|what)\\b");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Wordings STANDARD = new Wordings(Templates.lines("wordings"));

    private final List<Wording> all;

    /** @param lines each {@code question => what is read}, with choices in round brackets: {@code (now|in all|)} */
    Wordings(List<String> lines) {
        this.all = lines.stream().map(line -> line.split("\\s*=>\\s*", 2))
                .map(sides -> new Wording(new Choices(sides[0]), new Phrase(sides[1]))).toList();
    }

    /** A question and what is to be read for it; a slot {@code he} or {@code he2} is the person again, by name or as he, she, they. */
    private record Wording(Choices said, Phrase read) {
        Optional<String> of(String plain) {
            return said.read(plain).filter(Wording::isOneStory).map(read::fill);
        }

        private static boolean isOneStory(Map<String, String> slots) {
            String name = slots.getOrDefault("name", "");
            String thing = slots.getOrDefault("thing", "");
            List<String> again = slots.entrySet().stream().filter(slot -> slot.getKey().startsWith("he"))
                    .map(Map.Entry::getValue).filter(word -> !word.equals(name)).distinct().toList();
            boolean samePerson = again.size() < 2 && PRONOUNS.containsAll(again);
            boolean sameThing = thing.isEmpty()
                    || Set.of(thing + "s", thing + "es").contains(slots.getOrDefault("things", ""));
            return samePerson && sameThing;
        }
    }

    /** Those that come with the program, in {@code assets/problems/wordings.txt}. */
    public static Wordings standard() {
        return STANDARD;
    }

    /** What is to be read for a question, where it is one of these. */
    public Optional<String> rewritten(String question) {
        return question.length() > LONGEST || !ASKS.matcher(question).find() ? Optional.empty()
                : NumberWords.readings(question).stream().map(Phrase::plain)
                        .flatMap(plain -> all.stream().map(wording -> wording.of(plain)).flatMap(Optional::stream))
                        .findFirst();
    }
}
