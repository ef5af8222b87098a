package arborist.lesson;

import arborist.llm.builtin.Shelf;
import arborist.reason.Choice;
import arborist.reason.Option;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads strategy, model, scorer and parameters, named as the options of {@code arborist run}. */
final class WayReader {
    private static final Words WORDS = Words.of(WayReader.class);
    static final List<String> NAMES = Stream.of(Stream.of("strategy", "model", "scorer"),
            Stream.of(Option.values()).map(WayReader::name), Stream.of(Choice.values()).map(WayReader::name))
            .flatMap(names -> names).toList();

    private WayReader() {}

    static String name(Option option) {
        return option.flag().substring(2);
    }

    private static String name(Choice choice) {
        return choice.flag().substring(2);
    }

    /**
     * @param fields of {@link #NAMES}
     * @param line where to say that there is no strategy
     * @param anyModel whether the model may be another than a built-in one, because it is played
     */
    static Way read(List<Field> fields, int line, boolean anyModel) throws Wrong {
        Technique technique = technique(fields, line);
        String model = Shelf.POLICIES.getFirst();
        String scorer = null;
        Map<Option, Double> numbers = new EnumMap<>(Option.class);
        Map<Choice, String> words = new EnumMap<>(Choice.class);
        for (Field field : fields) {
            switch (field.name()) {
                case "strategy" -> {}
                case "model" -> model = anyModel ? field.value()
                        : Names.known(name -> WORDS.say("way-reader.no-model", name), field, Shelf.POLICIES);
                case "scorer" -> scorer =
                        Names.known(name -> WORDS.say("names.no-scorer", name), field, Scorers.NAMES);
                default -> parameter(field, technique, numbers, words);
            }
        }
        return new Way(technique.name(), model, scorer(scorer, technique, fields), numbers, words);
    }

    private static @Nullable String scorer(@Nullable String scorer, Technique technique, List<Field> fields)
            throws Wrong {
        if (scorer != null && !technique.scored()) {
            throw fields.stream().filter(field -> field.name().equals("scorer")).findFirst().orElseThrow()
                    .wrong(WORDS.say("way-reader.without-scorer", technique.name()));
        }
        return scorer;
    }

    private static Technique technique(List<Field> fields, int line) throws Wrong {
        List<String> names = Techniques.all().stream().map(Technique::name).toList();
        for (Field field : fields) {
            if (field.name().equals("strategy")) {
                return Techniques.named(Names.known(name -> WORDS.say("way-reader.no-strategy", name), field, names))
                        .orElseThrow();
            }
        }
        throw new Wrong(line, WORDS.say("way-reader.no-way"));
    }

    private static void parameter(Field field, Technique technique, Map<Option, Double> numbers,
            Map<Choice, String> words) throws Wrong {
        try {
            for (Option option : Option.values()) {
                if (name(option).equals(field.name())) {
                    used(field, technique.options().contains(option), technique);
                    double value = Double.parseDouble(field.value());
                    var _ = option.with(technique.defaults(), value);
                    numbers.put(option, value);
                }
            }
            for (Choice choice : Choice.values()) {
                if (name(choice).equals(field.name())) {
                    used(field, technique.choices().contains(choice), technique);
                    var _ = choice.with(technique.defaults(), field.value());
                    words.put(choice, field.value());
                }
            }
        } catch (NumberFormatException e) {
            throw field.wrong(WORDS.say("way-reader.no-number", field.name(), field.value()));
        } catch (IllegalArgumentException e) {
            throw field.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void used(Field field, boolean used, Technique technique) throws Wrong {
        if (!used) {
            List<String> read = Stream.concat(technique.options().stream().map(WayReader::name),
                    technique.choices().stream().map(WayReader::name)).toList();
            throw field.wrong(WORDS.say("way-reader.not-read", technique.name(), field.name(), Names.list(read)));
        }
    }
}
