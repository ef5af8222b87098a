package arborist.task.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole questions as people often put them, and the same in a form that the built-in model was trained on. */
public final class Wordings {
    private static final int LONGEST = 200;
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Wordings STANDARD = new Wordings(Templates.lines("wordings"));

    private final List<Wording> all = new ArrayList<>();

    /** A question and what is to be read for it; a slot {@code he} or {@code he2} is the person again, by name or as he, she, they. */
    private record Wording(Phrase said, Phrase read) {
        Optional<String> of(String question) {
            return said.read(question).filter(Wording::isOneStory).map(read::fill);
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

    /** @param lines each {@code question => what is read}, with choices in round brackets: {@code (now|in all|)} */
    Wordings(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split("\\s*=>\\s*", 2);
            spelt(sides[0]).forEach(said -> all.add(new Wording(new Phrase(said), new Phrase(sides[1]))));
        }
    }

    /** Those that come with the program, in {@code assets/problems/wordings.txt}. */
    public static Wordings standard() {
        return STANDARD;
    }

    /** What is to be read for a question, where it is one of these. */
    public Optional<String> rewritten(String question) {
        if (question.length() > LONGEST) {
            return Optional.empty();
        }
        return NumberWords.readings(question).stream()
                .flatMap(text -> all.stream().map(wording -> wording.of(text)).flatMap(Optional::stream)).findFirst();
    }

    /** A line with each of its choices. */
    private static List<String> spelt(String line) {
        Matcher choice = CHOICE.matcher(line);
        if (!choice.find()) {
            return List.of(line);
        }
        List<String> spelt = new ArrayList<>();
        for (String one : choice.group(1).split("\\|", -1)) {
            spelt.addAll(spelt(line.substring(0, choice.start()) + one + line.substring(choice.end())));
        }
        return spelt;
    }
}
