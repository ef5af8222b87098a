package arborist.lesson;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a question to the class. */
final class AskReader {
    private static final Words WORDS = Words.of(AskReader.class);
    private static final int MOST = 8;

    private AskReader() {}

    /**
     * @param runs the ids of those in the lesson
     * @param claims likewise
     */
    static Part.Ask read(Fields fields, String id, List<String> runs, List<String> claims) throws Wrong {
        String question = fields.need("question").value();
        return new Part.Ask(id, question, choices(fields, runs, claims), fields.text("why", ""), fields.line());
    }

    private static Choices choices(Fields fields, List<String> runs, List<String> claims) throws Wrong {
        Optional<Field> run = fields.maybe("run");
        Optional<Field> claim = fields.maybe("claim");
        Optional<Field> by = fields.maybe("decide");
        // Both are options, in the order in which they stand.
        List<Field> options = Stream.concat(fields.all("option").stream(), fields.all("right").stream())
                .sorted((a, b) -> Integer.compare(a.line(), b.line())).toList();
        int ways = (options.isEmpty() ? 0 : 1) + (run.isPresent() ? 1 : 0) + (claim.isPresent() ? 1 : 0);
        if (ways != 1 || run.isPresent() != by.isPresent()) {
            throw new Wrong(fields.line(), WORDS.say("ask-reader.one-way"));
        }
        if (run.isPresent()) {
            return new Choices.ByRun(Names.known(name -> WORDS.say("names.no-run", name), run.get(), runs),
                    Names.named(name -> WORDS.say("ask-reader.no-decide", name), by.orElseThrow(),
                            List.of(Choices.By.values()), Names::of));
        }
        return claim.isPresent()
                ? new Choices.ByClaim(
                        Names.known(name -> WORDS.say("ask-reader.no-claim", name), claim.get(), claims))
                : fixed(fields, options);
    }

    private static Choices fixed(Fields fields, List<Field> options) throws Wrong {
        List<String> texts = new ArrayList<>();
        Set<Integer> right = new HashSet<>();
        for (Field option : options) {
            if (option.name().equals("right")) {
                right.add(texts.size());
            }
            texts.add(option.value());
        }
        if (texts.size() < 2 || texts.size() > MOST || right.isEmpty()) {
            throw new Wrong(fields.line(), WORDS.say("ask-reader.options", MOST));
        }
        return new Choices.Fixed(texts, right);
    }
}
