package arborist.task.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A word problem.
 *
 * @param phrases its sentences in order
 * @param words what its word slots hold
 * @param values what its number slots hold, and what its steps come to
 */
public record Story(Template template, List<Phrase> phrases, Map<String, String> words, Map<String, Integer> values) {
    public Story {
        phrases = List.copyOf(phrases);
        words = Map.copyOf(words);
        values = Map.copyOf(values);
    }

    public String question() {
        return phrases.stream().map(phrase -> phrase.fill(slots(values))).collect(Collectors.joining(" "));
    }

    /**
     * The same story in known words.
     *
     * @param taken words, in small letters, that may not stand for another
     */
    public Story known(Predicate<String> known, Set<String> taken) {
        Set<String> literal = new HashSet<>(List.of(template.literal().toLowerCase(Locale.ROOT).split("[^a-z]+")));
        Predicate<String> free = word -> isPronoun(word) || !literal.contains(word.toLowerCase(Locale.ROOT))
                && !taken.contains(word.toLowerCase(Locale.ROOT));
        return new Story(template, phrases, template.words().known(words, template.slots(), known, free), values);
    }

    /** The words of this story where another has others in their place: from its own to those. */
    public Map<String, String> differs(Story other) {
        Map<String, String> pairs = new TreeMap<>();
        for (String slot : template.slots()) {
            String own = words.get(slot);
            String word = other.words.get(slot);
            if (own != null && word != null && !own.equals(word) && !slot.startsWith("his")
                    && !slot.startsWith("him")) {
                pairs.putIfAbsent(own, word);
                pairs.putIfAbsent(Phrase.capital(own), Phrase.capital(word));
            }
        }
        return pairs;
    }

    private static boolean isPronoun(String word) {
        return List.of("his", "her", "him", "their", "them").contains(word);
    }

    public int answer() {
        return template.answer(values);
    }

    /** The numbers on which the answer rests, the smallest first. */
    public List<Integer> numbers() {
        return template.sentences().stream().flatMap(ways -> ways.getFirst().slots().stream()).distinct()
                .filter(Phrase::isNumber).map(values::get).sorted().toList();
    }

    /** The numbers that the question names, and those that everybody knows and that are needed, such as 60 minutes. */
    public List<Integer> given() {
        List<Integer> given = new ArrayList<>();
        Set<String> named = new HashSet<>();
        phrases.forEach(phrase -> named.addAll(phrase.slots()));
        named.stream().filter(Phrase::isNumber).map(values::get).forEach(given::add);
        template.workings().forEach(step -> List.of(step.left(), step.right()).stream().filter(Working::isPlain)
                .map(Integer::valueOf).forEach(given::add));
        return given;
    }

    /** The calculations that its solution needs, in one of their orders. */
    public List<Calculation> needs() {
        return template.workings().stream().map(step -> step.work(values).orElseThrow()).toList();
    }

    /** The steps of its solution as lines, in one of their orders at random. */
    public List<String> solve(RandomGenerator random) {
        return order(random).stream().map(at -> line(at, needs().get(at), values)).toList();
    }

    /** The places of the steps in an order in which each stands behind those that it needs. */
    public List<Integer> order(RandomGenerator random) {
        List<Integer> order = new ArrayList<>();
        Set<String> open =
                template.workings().stream().map(Working::result).collect(Collectors.toCollection(HashSet::new));
        while (!open.isEmpty()) {
            List<Integer> ready = new ArrayList<>();
            for (int i = 0; i < template.workings().size(); i++) {
                Working step = template.workings().get(i);
                if (open.contains(step.result()) && !open.contains(step.left()) && !open.contains(step.right())) {
                    ready.add(i);
                }
            }
            int next = ready.get(random.nextInt(ready.size()));
            order.add(next);
            open.remove(template.workings().get(next).result());
        }
        return order;
    }

    /**
     * The places of the steps that stand in lines.
     *
     * @throws IllegalArgumentException where a line is none of its solution
     */
    public List<Integer> order(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < template.workings().size(); i++) {
            all.add(line(i, needs().get(i), values));
        }
        List<Integer> order = lines.stream().map(all::indexOf).toList();
        if (order.contains(-1)) {
            throw new IllegalArgumentException("not all of this solves the story: " + lines);
        }
        return order;
    }

    /** The line of a step with a calculation in it, right or wrong. */
    String line(int step, Calculation calculation, Map<String, Integer> values) {
        Map<String, String> slots = slots(values);
        slots.put("=", calculation.toString());
        return template.workings().get(step).phrase().fill(slots);
    }

    private Map<String, String> slots(Map<String, Integer> values) {
        Map<String, String> slots = new HashMap<>(words);
        values.forEach((slot, value) -> slots.put(slot, value.toString()));
        return slots;
    }
}
