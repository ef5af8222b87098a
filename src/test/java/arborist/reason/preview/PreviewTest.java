package arborist.reason.preview;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Message;
import arborist.reason.Plan;
import arborist.reason.PromptNames;
import arborist.reason.Scorers;
import arborist.reason.TaskAim;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.prompt.PromptFolder;
import arborist.reason.prompt.Prompts;
import arborist.reason.prompt.Template;
import arborist.task.Tasks;
import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewTest {
    private static final String QUESTION = "A crate holds 12 jars. How many jars do 5 crates hold?";
    private static final Prompts PROMPTS = new PromptFolder(Path.of("nowhere"));

    static List<Technique> techniques() {
        return Techniques.all();
    }

    @ParameterizedTest
    @MethodSource("techniques")
    void showsTheFirstPromptOfEachTechniqueAndNoneThatItIsNotSaidToAskFor(Technique technique)
            throws InterruptedException {
        Plan plan = plan(technique, "gsm8k");
        List<Sent> sent = preview("gsm8k", QUESTION, plan, PROMPTS);
        assertThat(sent).isNotEmpty();
        assertThat(sent.getFirst().prompt()).isEqualTo(PromptNames.of(plan).getFirst());
        assertThat(PromptNames.of(plan)).containsAll(sent.stream().map(Sent::prompt).toList());
        assertThat(sent).allSatisfy(s -> assertThat(s.messages().toString()).contains(QUESTION)
                .doesNotContain("\uE000").doesNotContain("{question}"));
    }

    @Test
    void isWordForWordWhatTheTemplateComesTo() throws InterruptedException {
        Plan plan = plan(Techniques.named("few-shot-cot").orElseThrow(), "gsm8k");
        List<Message> sent = preview("gsm8k", QUESTION, plan, PROMPTS).getFirst().messages();
        assertThat(sent).isEqualTo(PROMPTS.of("gsm8k", "few-shot").fill(
                Map.of("question", QUESTION, "examples", PROMPTS.of("gsm8k", "examples").text())));
    }

    @Test
    void reachesLaterPromptsAndSaysThereWhatTheModelWillHaveWritten() throws InterruptedException {
        Plan plan = plan(Techniques.named("revision").orElseThrow(), "gsm8k");
        assertThat(preview("gsm8k", QUESTION, plan, PROMPTS)).filteredOn(s -> s.prompt().equals("revise"))
                .singleElement().satisfies(s -> assertThat(s.messages().getLast().text())
                        .contains(Placeholder.TEXT));
        Plan beam = plan(Techniques.named("tot-beam").orElseThrow(), "game24");
        assertThat(preview("game24", "Use 4, 5, 6 and 10, each once, with + - * / to make 24.", beam, PROMPTS))
                .extracting(Sent::prompt).contains("propose");
    }

    @Test
    void showsWordsThatAreOnlyTried() throws InterruptedException {
        Plan plan = plan(Techniques.named("cot").orElseThrow(), "gsm8k");
        Prompts own = (task, name) -> name.equals("cot")
                ? new Template("[system]\nBe brief.\n[user]\n{question}\nGo.\n") : PROMPTS.of(task, name);
        assertThat(preview("gsm8k", QUESTION, plan, own).getFirst().messages())
                .containsExactly(Message.system("Be brief."), Message.user(QUESTION + "\nGo."));
    }

    private static Plan plan(Technique technique, String task) {
        return new Plan(technique.name(), task, new Plan.ModelName("m", null, null),
                technique.needsScorer() ? Scorers.standard(task, false) : null, null, null, null, Plan.Limits.NONE,
                Techniques.defaults(technique, task));
    }

    private static List<Sent> preview(String task, String question, Plan plan, Prompts prompts)
            throws InterruptedException {
        Problem problem = new Problem(Id.random(), "one", question, List.of("60"), task, true, null, null,
                Attributes.NONE);
        return new Preview((p, name) -> new TaskAim(p, Tasks.standard().named(name).orElseThrow())).of(problem, plan,
                prompts);
    }
}
