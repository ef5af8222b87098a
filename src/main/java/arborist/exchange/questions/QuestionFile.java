package arborist.exchange.questions;

import arborist.exchange.BadLine;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a set of questions: JSON lines, each an object with {@code question} and, where it is known, {@code gold} (a text, a number, or a
 * list of them). GSM8K's own rows are read as well: there the right answer stands behind {@code ####} in {@code answer}.
 */
public final class QuestionFile {
    private static final Words WORDS = Words.of(QuestionFile.class);
    private static final int MOST = 1_000_000;
    private static final int LONGEST = 1 << 20;
    private static final String GSM8K = "####";
    private static final JsonMapper JSON = new JsonMapper();

    private QuestionFile() {}

    /**
     * What was read.
     *
     * @param bad the lines that could not be read, each with why; the others are read all the same
     */
    public record Read(List<Question> questions, List<BadLine> bad) {}

    /** @throws IOException where the file itself cannot be read */
    public static Read of(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null && number < MOST; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, questions, bad);
                }
            }
        } catch (MalformedInputException e) {
            throw new IOException(file + " is not written in UTF-8; save it so, and try again", e);
        }
        return new Read(questions, bad);
    }

    private static void read(String line, long number, List<Question> questions, List<BadLine> bad) {
        try {
            JsonNode row = line.length() > LONGEST ? null : JSON.readTree(line);
            if (row == null || !row.path("question").isTextual() || row.path("question").asText().isBlank()) {
                bad.add(new BadLine(number, row == null ? WORDS.say("question-file.the-line-is-too-long")
                        : WORDS.say("question-file.there-is-no-question-in")));
            } else {
                questions.add(new Question(row.path("question").asText(), gold(row)));
            }
        } catch (JsonProcessingException e) {
            bad.add(new BadLine(number, WORDS.say("question-file.the-line-is-no-json")));
        }
    }

    private static List<String> gold(JsonNode row) {
        JsonNode gold = row.path("gold");
        List<String> all = new ArrayList<>();
        if (gold.isArray()) {
            gold.forEach(one -> all.add(one.asText()));
        } else if (gold.isValueNode() && !gold.isNull()) {
            all.add(gold.asText());
        } else {
            String answer = row.path("answer").asText("");
            int mark = answer.lastIndexOf(GSM8K);
            if (mark >= 0) {
                all.add(answer.substring(mark + GSM8K.length()).strip());
            }
        }
        all.removeIf(String::isBlank);
        return all;
    }
}
