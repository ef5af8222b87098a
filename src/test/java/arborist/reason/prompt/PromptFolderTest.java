package arborist.reason.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptFolderTest {
    @TempDir
    Path own;

    @Test
    void whatWasChangedGoesBeforeOursForItsTaskAloneAndCanBeTakenBack() throws IOException {
        PromptFolder folder = new PromptFolder(own);
        Template ours = folder.of("gsm8k", "cot");
        folder.change("gsm8k", "cot", "[user]\nSolve: {question}");
        assertThat(folder.of("gsm8k", "cot").text()).isEqualTo("[user]\nSolve: {question}");
        assertThat(folder.ours("gsm8k", "cot")).isEqualTo(ours);
        assertThat(folder.of("free", "cot")).isEqualTo(ours);
        assertThat(PromptBook.of(folder, "gsm8k").version()).isNotEqualTo(PromptBook.of(folder, "free").version());
        folder.reset("gsm8k", "cot");
        assertThat(folder.of("gsm8k", "cot")).isEqualTo(ours);
        assertThat(own.resolve("gsm8k").resolve("cot.txt")).doesNotExist();
    }

    @Test
    void goesBackToOursAlsoWhereTheUserHasWordsForAllTasks() throws IOException {
        Files.writeString(own.resolve("cot.txt"), "[user]\nMine: {question}");
        PromptFolder folder = new PromptFolder(own);
        folder.reset("gsm8k", "cot");
        assertThat(folder.of("gsm8k", "cot")).isEqualTo(folder.ours("gsm8k", "cot"));
        assertThat(folder.of("free", "cot").text()).isEqualTo("[user]\nMine: {question}");
    }

    @Test
    void theUsersOwnWordsHaveAVersion() throws IOException {
        assertThat(new PromptFolder(own.resolve("none")).version()).isEmpty();
        PromptFolder folder = new PromptFolder(own);
        assertThat(folder.version()).isEmpty();
        folder.change("sapling/word", "cot", "[user]\nSolve: {question}");
        String one = folder.version();
        assertThat(one).isNotEmpty();
        folder.change("sapling/word", "cot", "[user]\nSolve this: {question}");
        assertThat(folder.version()).isNotEqualTo(one).isNotEmpty();
        folder.change("sapling/word", "cot", "[user]\nSolve: {question}");
        assertThat(folder.version()).isEqualTo(one);
        folder.reset("sapling/word", "cot");
        assertThat(folder.version()).isEmpty();
    }
}
