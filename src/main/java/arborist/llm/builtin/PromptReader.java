package arborist.llm.builtin;

import arborist.llm.Message;
import arborist.llm.Request;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Feedback;
import arborist.sapling.text.Questions;
import arborist.sapling.text.Reading;
import arborist.sapling.text.StandIns;
import arborist.sapling.text.UnknownWords;
import arborist.sapling.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a prompt in plain words into what the built-in model was trained on: the last paragraph says what is wanted, those before it are
 * examples, the question, and what there is so far.
 */
final class PromptReader {
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern CHAIN = Pattern.compile("(?i)step[ -]by[ -]step|\\bthink\\b");
    private static final Pattern DIRECT = Pattern.compile("(?i)only the (?:final )?answer");
    private static final Pattern PROPOSE = Pattern.compile("(?i)next steps");
    private static final Pattern ANSWER = Pattern.compile("(?i)give the answer");
    private static final Pattern REVISE = Pattern.compile("(?i)better (?:one|solution)|new solution");
    private static final Pattern JUDGE = Pattern.compile(
            "(?i)\\bgrade\\b|sure, likely or impossible|best choice|yes or no|\\bjudge\\b");
    private static final Pattern HEAD = Pattern.compile("(?i)^(?:so far|this is a solution)\\s*:\\s*");
    private static final Pattern CHECKED = Pattern.compile("(?i)^it was checked\\s*:\\s*");
    private static final String NOTHING = "(nothing yet)";

    private final Vocabulary vocabulary;
    private final Dialogue dialogue;
    private final Questions questions;

    PromptReader(Vocabulary vocabulary, Questions questions) {
        this.vocabulary = vocabulary;
        this.dialogue = new Dialogue(vocabulary);
        this.questions = questions;
    }

    /**
     * A request as the model reads it.
     *
     * @param standIns the words in it that stand for the person's own
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Prompt(int[] tokens, StandIns standIns) {}

    Prompt read(Request request) throws NotUnderstood {
        String text = request.messages().stream().filter(m -> m.role() != Message.Role.SYSTEM).map(Message::text)
                .reduce((_, last) -> last).orElse("");
        List<String> paragraphs = List.of(PARAGRAPH.split(text.strip()));
        try {
            Asking asking = new Asking(text + " " + request.begun());
            int[] asked = asking.asked(paragraphs);
            List<String> begun = asking.lines(request.begun());
            return new Prompt(begun.isEmpty() ? asked : joined(asked, dialogue.begun(begun)), asking.standIns);
        } catch (UnknownWords e) {
            throw NotUnderstood.words(e.words());
        }
    }

    /** The paragraphs before what there is so far. */
    private static String untilHead(List<String> paragraphs) {
        return paragraphs.stream().takeWhile(p -> !HEAD.matcher(p).find()).collect(Collectors.joining(" "));
    }

    private static Optional<String> part(List<String> paragraphs, Pattern head) {
        return paragraphs.stream().filter(p -> head.matcher(p).find()).map(p -> head.matcher(p).replaceFirst(""))
                .findFirst();
    }

    private static int[] joined(int[] a, int[] b) {
        return Stream.of(a, b).flatMapToInt(Arrays::stream).toArray();
    }

    /** One request on its way. */
    private final class Asking {
        /** The words of the whole request, in small letters. */
        private final Set<String> said;
        private StandIns standIns = StandIns.NONE;

        Asking(String text) {
            this.said = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+")));
        }

        private int[] asked(List<String> paragraphs) throws NotUnderstood {
            String wish = paragraphs.getLast();
            List<String> before = paragraphs.subList(0, paragraphs.size() - 1);
            if (before.isEmpty()) {
                return dialogue.chain(question(wish));
            }
            if (JUDGE.matcher(wish).find()) {
                throw NotUnderstood.judging();
            }
            if (DIRECT.matcher(wish).find()) {
                return dialogue.direct(question(String.join(" ", before)));
            }
            if (REVISE.matcher(wish).find()) {
                return revised(before);
            }
            if (PROPOSE.matcher(wish).find()) {
                return dialogue.propose(question(untilHead(before)), soFar(before));
            }
            if (ANSWER.matcher(wish).find()) {
                return joined(dialogue.chain(question(untilHead(before))), dialogue.begun(soFar(before)));
            }
            if (!isOfAFamily(before.getLast())) {
                // No examples with a question behind them: then a question with paragraphs of its own.
                return dialogue.chain(question(String.join(" ", before)));
            }
            if (CHAIN.matcher(wish).find()) {
                List<Dialogue.Worked> examples = new ArrayList<>();
                for (String example : before.subList(0, before.size() - 1)) {
                    String[] parts = example.split("\\R", 2);
                    examples.add(new Dialogue.Worked(question(parts[0]),
                            solution(parts.length < 2 ? "" : parts[1])));
                }
                return dialogue.chain(examples, question(before.getLast()));
            }
            return dialogue.chain(question(String.join(" ", paragraphs)));
        }

        private int[] revised(List<String> before) throws NotUnderstood {
            String written = part(before, HEAD).orElse("");
            List<String> steps = Dialogue.Solution.of(written).steps();
            String feedback = part(before, CHECKED).map(said -> Feedback.of(said, steps)).orElse(null);
            String question = question(untilHead(before));
            return dialogue.revise(question, solution(vocabulary.apart(standIns.known(written))), feedback);
        }

        private List<String> soFar(List<String> before) {
            return lines(part(before, HEAD).filter(steps -> !steps.equals(NOTHING)).orElse(""));
        }

        private boolean isOfAFamily(String paragraph) {
            return !(questions.reading(paragraph, vocabulary, Set.of()) instanceof Reading.Foreign);
        }

        /** The question as the model knows such questions; its words that stand for others do so from now on. */
        private String question(String typed) throws NotUnderstood {
            Set<String> others = new HashSet<>(said);
            standIns.known().values().forEach(word -> others.add(word.toLowerCase(Locale.ROOT)));
            Reading reading = questions.reading(standIns.known(typed), vocabulary, others);
            if (!(reading instanceof Reading.Fits fits)) {
                throw NotUnderstood.of(reading);
            }
            standIns = standIns.and(fits.standIns());
            return fits.question();
        }

        private Dialogue.Solution solution(String text) {
            return Dialogue.Solution.of(standIns.known(text));
        }

        private List<String> lines(String text) {
            return vocabulary.apart(standIns.known(text)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Answer:")).toList();
        }
    }
}
