package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Plan;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A model is asked for where it is, and what one server says is never shown as another's. */
@ExtendWith(ApplicationExtension.class)
class ModelRowTest {
    private static final String ELSEWHERE = "http://elsewhere:9000/v1";
    private static final Plan.ModelName HERE = new Plan.ModelName("llama", "ollama", null);
    private static final Plan.ModelName THERE = new Plan.ModelName("qwen", "ollama", ELSEWHERE);
    private static final Plan.ModelName MINE = new Plan.ModelName("gpt", "openai", ELSEWHERE);

    @Test
    void aModelAtTheKindsOwnAddressIsNotSentToTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            ModelRow row = new ModelRow(new ScriptedChoices());
            row.show(THERE);
            assertThat(row.model()).isEqualTo(THERE);
            row.show(HERE);
            assertThat(row.model()).isEqualTo(HERE);
            assertThat(field(row, "#run-address").getText()).isEqualTo(ScriptedChoices.OLLAMA.address());
        });
    }

    @Test
    void theFirstOfMineIsAskedForWhereItIsAndNowhereElse(FxRobot robot) {
        robot.interact(() -> {
            ScriptedChoices choices = new ScriptedChoices();
            ModelRow row = new ModelRow(choices);
            choices.keys.clear();
            choices.looks.clear();
            row.show(MINE);
            assertThat(choices.keys).isNotEmpty().allMatch(asked -> asked.isAbout("openai", ELSEWHERE));
            choices.keys.forEach(asked -> asked.answer().complete(true));
            assertThat(choices.looks).hasSize(1).allMatch(asked -> asked.isAbout("openai", ELSEWHERE));
        });
    }

    @Test
    void aLateAnswerFromAnotherAddressChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            ScriptedChoices choices = new ScriptedChoices();
            ModelRow row = new ModelRow(choices);
            row.show(HERE);
            row.show(THERE);
            choices.looks.getLast().answer().complete(List.of("qwen", "phi"));
            choices.looks.stream().filter(asked -> asked.isAbout("ollama", null))
                    .forEach(asked -> asked.answer().complete(List.of("llama")));
            assertThat(row.first().getItems()).containsExactly("qwen", "phi");
        });
    }

    @Test
    void aKeyToAnotherAddressIsNoKeyToThisOne(FxRobot robot) {
        robot.interact(() -> {
            ScriptedChoices choices = new ScriptedChoices();
            ModelRow row = new ModelRow(choices);
            row.show(MINE);
            row.show(new Plan.ModelName("gpt", "openai", null));
            choices.keys.getLast().answer().complete(false);
            choices.keys.stream().filter(asked -> asked.isAbout("openai", ELSEWHERE))
                    .forEach(asked -> asked.answer().complete(true));
            assertThat(row.lookup("#run-key-forget").isVisible()).as("a key of another address").isFalse();
            assertThat(choices.looks).noneMatch(asked -> asked.kind().equals("openai"));
        });
    }

    @Test
    void whatComesWhileAnAddressIsTypedIsOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            ScriptedChoices choices = new ScriptedChoices();
            ModelRow row = new ModelRow(choices);
            field(row, "#run-address").setText(ELSEWHERE);
            choices.looks.getLast().answer().complete(List.of("llama"));
            assertThat(row.first().getItems()).isEmpty();
            assertThat(row.model()).isNull();
        });
    }

    private static TextField field(ModelRow row, String id) {
        return (TextField) Objects.requireNonNull(row.lookup(id));
    }
}
