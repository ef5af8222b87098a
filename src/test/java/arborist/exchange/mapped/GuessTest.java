package arborist.exchange.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes in which samples are usually published are recognised. */
class GuessTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
            {"question": "q", "gold": "1", "response": "r"}             | question=/question, gold=/gold, sample=/response
            {"prompt": "q", "ground_truth": 4, "completions": ["a"], "rewards": [0.5]}                                                         | question=/prompt, gold=/ground_truth, samples=/completions, score=/rewards
            {"problem": "q", "answer": "1", "samples": [{"text": "a", "is_correct": true, "tokens": 5, "model": "m"}]}             | question=/problem, gold=/answer, samples=/samples, sample=/text, correct=/is_correct, tokens=/tokens, model=/model
            {"problem": "q", "solution": "so 1", "generations": ["a", "b"], "extracted_answers": ["1", "2"], "correctness": [1, 0]}             | question=/problem, gold=/solution, samples=/generations, answer=/extracted_answers, correct=/correctness
            {"doc": {"question": "q", "answer": "#### 1"}, "target": "1", "resps": [["a", "b"]], "filtered_resps": ["1", "1"], "exact_match": 1.0}             | question=/doc/question, gold=/target, samples=/resps/0, answer=/filtered_resps, correct=/exact_match
            {"input": "q", "output": ["a", "b"], "target": "1", "usage": {"completion_tokens": 3}}             | question=/input, gold=/target, samples=/output, tokens=/usage
            {"prompt": [{"role": "user", "content": "q"}], "gts": "1", "output": "o", "score": 0.5}             | question=/prompt, sample=/output, score=/score
            {"instruction": "q", "choices": [{"message": {"content": "a"}}]}             | question=/instruction, samples=/choices, sample=/message/content
            {"question": "q", "gold": "B", "answer": "A"}             | question=/question, gold=/gold, answer=/answer
            {"Question": "q", "Model Response": "a", "Correct Answer": "1", "correct": "B"}             | question=/Question, gold=/Correct Answer, sample=/Model Response""")
    void fieldsAreKnownByTheirNames(String row, String mapping) throws IOException {
        assertThat(Preview.of(file("a.jsonl", row)).choose(Memory.NONE))
                .isEqualTo(new Chosen(new Mapping(Preview.of(file("a.jsonl", row)).guessed()), Chosen.How.GUESSED))
                .extracting(chosen -> chosen.mapping().line()).isEqualTo(mapping);
    }

    @Test
    void looksIntoTheCellsOfATable() throws IOException {
        Preview preview = Preview.of(file("a.csv",
                "\uFEFFid;prompt;completions;correct;note\n1;\"2; or 3?\";\"[\"\"a\"\",\"\"b\"\"]\";\"[true,false]\";\"=1\"\n"));
        assertThat(preview.choose(Memory.NONE).mapping().line())
                .isEqualTo("question=/prompt, samples=/completions, correct=/correct");
        assertThat(preview.columns().rows()).extracting(Columns.Column::sort)
                .containsExactly(Sort.NUMBER, Sort.TEXT, Sort.TEXTS, Sort.BOOLS, Sort.TEXT);
        assertThat(preview.columns().rows().get(1).example()).isEqualTo("2; or 3?");
    }

    @Test
    void questionsAloneAreNotEnough() throws IOException {
        assertThatThrownBy(() -> Preview.of(file("q.jsonl", "{\"question\": \"q\", \"answer\": \"#### 1\"}"))
                .choose(Memory.NONE)).isInstanceOf(Refused.class)
                .hasMessageContaining("No field of q.jsonl looks like samples or answers of a model")
                .hasMessageContaining("question, answer");
        assertThatThrownBy(() -> Preview.of(file("n.csv", "What is 1+1?,2,so 2\nWhat is 2+2?,4,so 4\n"))
                .choose(Memory.NONE)).isInstanceOf(Refused.class)
                .hasMessageContaining("looks like a question")
                .hasMessageContaining("The first line has to name the columns");
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        assertThatThrownBy(() -> Preview.of(file("e.csv", " \n"))).isInstanceOf(Refused.class)
                .hasMessageContaining("There is nothing in e.csv");
        assertThatThrownBy(() -> Preview.of(file("h.csv", "question,response\n"))).isInstanceOf(Refused.class)
                .hasMessageContaining("No row of h.csv can be read");
        assertThatThrownBy(() -> Preview.of(Files.write(folder.resolve("u.csv"),
                "\uFEFFquestion,response\n".getBytes(StandardCharsets.UTF_16LE))))
                .isInstanceOf(Refused.class).hasMessageContaining("no text in UTF-8");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n");
    }
}
