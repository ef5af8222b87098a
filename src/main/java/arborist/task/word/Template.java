package arborist.task.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of word problem.
 *
 * @param isHeldOut whether no problem of it is ever trained on
 * @param sentences for each the ways in which it can be said; the last asks
 * @param extras sentences that may stand anywhere before the last and change nothing
 * @param ranges from where to where the numbers go
 * @param limits what must hold for the numbers, beyond that
 * @param workings the steps of its solution; the last gives the answer
 */
public record Template(String name, boolean isHeldOut, List<List<Phrase>> sentences, List<Phrase> extras,
        Map<String, Range> ranges, List<Limit> limits, List<Working> workings, Words words) {
    public Template {
        sentences = sentences.stream().map(List::copyOf).toList();
        extras = List.copyOf(extras);
        ranges = Map.copyOf(ranges);
        limits = List.copyOf(limits);
        workings = List.copyOf(workings);
    }

    /** From where to where a number goes, both included. */
    record Range(int low, int high) {
        int draw(RandomGenerator random) {
            return random.nextInt(low, high + 1);
        }
    }

    /** That one slot is to hold less than another. */
    record Limit(String less, String more) {
        boolean holds(Map<String, Integer> values) {
            return Working.value(less, values) < Working.value(more, values);
        }
    }

    /** How many steps its solution takes. */
    public int level() {
        return workings.size();
    }

    /** A problem of this kind that a question states, if it is one. */
    public Optional<Story> read(List<String> said) {
        return readPlain(said.stream().map(Phrase::plain).toList());
    }

    /** The same for sentences that are {@link Phrase#plain} already. */
    Optional<Story> readPlain(List<String> said) {
        Map<String, String> slots = new HashMap<>();
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        for (String sentence : said) {
            Optional<Phrase> next =
                    at == sentences.size() ? Optional.empty() : join(sentences.get(at), sentence, slots);
            Optional<Phrase> found = next.or(() -> join(extras, sentence, slots));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at += next.isPresent() ? 1 : 0;
            phrases.add(found.get());
        }
        return at < sentences.size() ? Optional.empty()
                : work(numbers(slots)).map(values -> new Story(this, phrases, words.complete(slots), values));
    }

    /** The first phrase that says what the sentence says, and does not gainsay what was said before. */
    private static Optional<Phrase> join(List<Phrase> phrases, String sentence, Map<String, String> slots) {
        for (Phrase phrase : phrases) {
            Map<String, String> read = phrase.readPlain(sentence).orElse(null);
            if (read != null && read.entrySet().stream()
                    .allMatch(e -> slots.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()))) {
                slots.putAll(read);
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The results of all steps beside the given numbers; empty where one is not whole, negative or beyond 9999. */
    Optional<Map<String, Integer>> work(Map<String, Integer> given) {
        Map<String, Integer> values = new HashMap<>(given);
        for (Working step : workings) {
            Optional<Calculation> done = step.work(values);
            if (done.isEmpty()) {
                return Optional.empty();
            }
            values.put(step.result(), done.get().result());
        }
        return Optional.of(values);
    }

    /** What the last step comes to. */
    int answer(Map<String, Integer> values) {
        return Working.value(workings.getLast().result(), values);
    }

    Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        sentences.forEach(ways -> ways.forEach(phrase -> slots.addAll(phrase.slots())));
        extras.forEach(phrase -> slots.addAll(phrase.slots()));
        workings.forEach(step -> slots.addAll(step.phrase().slots()));
        slots.remove("=");
        return slots;
    }

    /** All that it says beside what fills its slots. */
    String literal() {
        return Stream
                .of(sentences.stream().flatMap(List::stream), extras.stream(), workings.stream().map(Working::phrase))
                .flatMap(phrases -> phrases).map(Phrase::toString).collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> numbers(Map<String, String> slots) {
        Map<String, Integer> numbers = new HashMap<>();
        slots.forEach((slot, value) -> {
            if (Phrase.isNumber(slot)) {
                numbers.put(slot, Integer.valueOf(value));
            }
        });
        return numbers;
    }
}
