package arborist.exchange.label;

import arborist.exchange.label.Mark.Source;
import arborist.exchange.label.Mark.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides between voices: gold where there is one, else the majority of people, else that of programs; of as many the lowest value
 * counts.
 */
record Court(Choices choices) {
    /** The name that stands for gold labels, whoever made them. */
    static final String GOLD = "gold";

    Mark decide(List<Voice> all) {
        if (all.isEmpty()) {
            return Mark.NONE;
        }
        String only = choices.annotator();
        List<Voice> heard = only == null ? all : all.stream().filter(v -> v.annotator().equals(only)
                || only.equals(GOLD) && v.source() == Source.GOLD).toList();
        Mark people = choices.labels() == Choices.Labels.AUTO ? Mark.NONE : people(heard);
        return people.value() != Value.NONE || choices.labels() == Choices.Labels.HUMAN ? people
                : majority(of(heard, Source.PROGRAM), Source.PROGRAM);
    }

    private static Mark people(List<Voice> heard) {
        List<Voice> gold = of(heard, Source.GOLD);
        return gold.isEmpty() ? majority(of(heard, Source.PERSON), Source.PERSON)
                : majority(List.of(gold.getLast()), Source.GOLD);
    }

    private static List<Voice> of(List<Voice> voices, Source source) {
        return voices.stream().filter(v -> v.source() == source).toList();
    }

    private static Mark majority(List<Voice> voices, Source source) {
        if (voices.isEmpty()) {
            return Mark.NONE;
        }
        long bad = count(voices, Value.BAD);
        long neutral = count(voices, Value.NEUTRAL);
        long good = count(voices, Value.GOOD);
        long most = Math.max(bad, Math.max(neutral, good));
        if (most == 0) {
            return new Mark(Value.UNSURE, source, name(voices), false);
        }
        Value value = bad == most ? Value.BAD : neutral == most ? Value.NEUTRAL : Value.GOOD;
        boolean tie = Stream.of(bad, neutral, good).filter(n -> n == most).count() > 1;
        return new Mark(value, source, name(voices), tie);
    }

    private static long count(List<Voice> voices, Value value) {
        return voices.stream().filter(v -> value(v.value()) == value).count();
    }

    /** What a label's value says; any other text than a rating is none. */
    static Value value(@Nullable String value) {
        return switch (value) {
            case "1" -> Value.GOOD;
            case "0" -> Value.NEUTRAL;
            case "-1" -> Value.BAD;
            case null, default -> Value.UNSURE;
        };
    }

    private static String name(List<Voice> voices) {
        return voices.size() == 1 ? voices.getFirst().annotator() : "majority of " + voices.size();
    }
}
