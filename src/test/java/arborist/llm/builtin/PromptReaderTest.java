package arborist.llm.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.Message;
import arborist.llm.Request;
import arborist.reason.prompt.PromptFolder;
import arborist.sapling.Small;
import arborist.sapling.text.Questions;
import arborist.sapling.text.Vocabulary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The prompts that come with the program are read as they are meant. */
class PromptReaderTest {
    private final Vocabulary vocabulary = Small.vocabulary();
    private final PromptReader reader = new PromptReader(vocabulary, Questions.standard());
    private final PromptFolder prompts = new PromptFolder(Path.of("none"));
    private static final Map<String,
            String> WORDS = Map.of("question", "17 + 4 * (9-3)", "steps", "9 - 3 = 6, so 17 + 4 * 6", "solution",
                    "9 - 3 = 7, so 17 + 4 * 7\n17 + 28 = 45, so 45\nAnswer: 45", "feedback",
                    "Line 1 is wrong: it does not come to the same.",
                    "examples",
                    "2 + 3 * 4\n3 * 4 = 12, so 2 + 12\n2 + 12 = 14, so 14\nAnswer: 14");

    @Test
    void aDirectAnswer() throws NotUnderstood {
        assertThat(read("direct", "")).isEqualTo("<question>17 + 4 * (9 - 3)<direct>");
    }

    @Test
    void aChainOfThoughtAlsoOneThatWasBegun() throws NotUnderstood {
        assertThat(read("cot", "")).isEqualTo("<question>17 + 4 * (9 - 3)<chain>");
        assertThat(read("cot", "9 - 3 = 6, so 17 + 4 * 6\n"))
                .isEqualTo("<question>17 + 4 * (9 - 3)<chain><think>9 - 3 = 6, so 17 + 4 * 6\n");
    }

    @Test
    void workedExamples() throws NotUnderstood {
        assertThat(read("few-shot", "")).isEqualTo(
                "<question>2 + 3 * 4<example>3 * 4 = 12, so 2 + 12\n2 + 12 = 14, so 14\nAnswer: 14<question>17 + 4 * (9 - 3)<chain>");
    }

    @Test
    void proposalsAndTheAnswerAfterThem() throws NotUnderstood {
        assertThat(read("propose", ""))
                .isEqualTo("<question>17 + 4 * (9 - 3)<so-far>9 - 3 = 6, so 17 + 4 * 6\n<propose>");
        assertThat(read("answer", "")).isEqualTo("<question>17 + 4 * (9 - 3)<chain><think>9 - 3 = 6, so 17 + 4 * 6\n");
    }

    @Test
    void revisionsWithAndWithoutFeedback() throws NotUnderstood {
        String solution =
                "<question>17 + 4 * (9 - 3)<solution>9 - 3 = 7, so 17 + 4 * 7\n17 + 28 = 45, so 45\nAnswer: 45";
        assertThat(read("revise", "")).isEqualTo(solution + "<revise>");
        assertThat(read("correct", "")).isEqualTo(solution + "<feedback>Line 1 is wrong.<revise>");
        Map<String, String> words = new HashMap<>(WORDS);
        // As verifiers say it: by the line itself.
        words.put("feedback",
                "This line is wrong: 17 + 28 = 45, so 45 (It does not come to the same as the line before.)");
        assertThat(
                read(new Request(prompts.of("sapling/arithmetic", "correct").fill(words), "", Request.Sampling.PLAIN)))
                .isEqualTo(solution + "<feedback>Line 2 is wrong.<revise>");
    }

    @Test
    void theExamplesThatComeWithItAreReadToo() throws NotUnderstood {
        for (String family : List.of("arithmetic", "word", "countdown", "game24")) {
            String task = "sapling/" + family;
            String examples = prompts.of(task, "examples").text();
            String question = examples.strip().lines().findFirst().orElseThrow();
            List<Message> messages =
                    prompts.of(task, "few-shot").fill(Map.of("question", question, "examples", examples));
            String read = read(new Request(messages, "", Request.Sampling.PLAIN));
            assertThat(read).startsWith("<question>" + question + "<example>")
                    .endsWith("<question>" + question + "<chain>");
        }
    }

    @Test
    void aBareQuestionIsThoughtThrough() throws NotUnderstood {
        assertThat(read(Request.of("What is 3*4 + 5?", Request.Sampling.PLAIN)))
                .isEqualTo("<question>3 * 4 + 5<chain>");
    }

    @Test
    void aQuestionMayHaveParagraphs() throws NotUnderstood {
        String question = "Sam buys 8 bags of pears.\n\nThere are 24 pears in each bag. The children eat 8 of them.\n\n"
                + "How many good pears are left for Sam?";
        for (String prompt : List.of("cot", "direct", "propose", "revise")) {
            Map<String, String> words = new java.util.HashMap<>(WORDS);
            words.put("question", question);
            assertThat(read(new Request(prompts.of("sapling/word", prompt).fill(words), "", Request.Sampling.PLAIN)))
                    .startsWith("<question>Sam buys 8 bags of pears. There are 24 pears");
        }
    }

    @Test
    void wordsOfOnesOwnAreReadAsKnownOnesThroughoutTheRequest() throws NotUnderstood {
        Request request = new Request(
                List.of(Message.user("Peter is 12 years old. Mary is 5 years older. How old is Mary?"
                        + "\n\nSo far:\nMary is 12 + 5 = 17 years old.\n\nGive the answer.")),
                "",
                Request.Sampling.PLAIN);
        assertThat(read(request)).isEqualTo("<question>Tom is 12 years old. Ben is 5 years older. How old is Ben?"
                + "<chain><think>Ben is 12 + 5 = 17 years old.\n");
        assertThat(reader.read(request).standIns().own("Tom, Ben and Tommy")).isEqualTo("Peter, Mary and Tommy");
    }

    @Test
    void aWordThatTheRequestSaysStandsForNoOther() throws NotUnderstood {
        assertThat(read(Request.of("Tom is 12 years old. Mary is 5 years older. How old is Mary?",
                Request.Sampling.PLAIN))).contains("Tom is 12 years old. Ben is 5");
    }

    @Test
    void anythingElseIsRefusedHonestly() {
        assertThatThrownBy(() -> read(Request.of("Who wrote Hamlet?", Request.Sampling.PLAIN)))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("no problem that Sapling can read")
                .hasMessageContaining("connect a larger model");
        assertThatThrownBy(() -> read(new Request(prompts.of("free", "value").fill(WORDS), "", Request.Sampling.PLAIN)))
                .isInstanceOf(NotUnderstood.class).hasMessageContaining("exact");
    }

    private String read(String prompt, String begun) throws NotUnderstood {
        return read(new Request(prompts.of("sapling/arithmetic", prompt).fill(WORDS), begun, Request.Sampling.PLAIN));
    }

    private String read(Request request) throws NotUnderstood {
        int[] tokens = reader.read(request).tokens();
        return vocabulary.text(tokens, 0, tokens.length);
    }
}
