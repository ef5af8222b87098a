package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.trace.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepFormTest {

    @Test
    void stepsEndAfterStringsOfOnesOwn() {
        StepForm form = StepForm.named("after ; \\n");
        assertThat(form.stops()).as("where a model is to stop").containsExactly(";", "\n");
        assertThat(form.splitter().steps("4 + 5 = 9; 9 - 6 = 3\n3 * 10 = 30"))
                .containsExactly("4 + 5 = 9;", " 9 - 6 = 3\n", "3 * 10 = 30");
        assertThat(form.between()).isEqualTo(";");
    }

    @Test
    void aRunCanBeAskedForThem() {
        assertThat(Choice.STEPS.with(Parameters.PLAIN, "after ;").steps()).isEqualTo("after ;");
        assertThatThrownBy(() -> Choice.EARLY.with(Parameters.PLAIN, "after ;"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Early stop is one of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after", "after  ", "words", ""})
    void whatIsNoWayIsRefusedInASentence(String name) {
        assertThatThrownBy(() -> StepForm.named(name)).isInstanceOf(Refused.class)
                .hasMessageContaining("There is no way of splitting steps");
        assertThatThrownBy(() -> Choice.STEPS.with(Parameters.PLAIN, name))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Steps is one of");
    }
}
