package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.reason.Plan;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LimitFieldsTest {
    private final LimitFields fields = new LimitFields();

    @Test
    void emptyIsNoLimitAndWhatIsShownComesBack() {
        assertThat(fields.limits()).isEqualTo(Plan.Limits.NONE);
        Plan.Limits some = new Plan.Limits(20_000L, 0.25, 12L, 90L);
        fields.show(some);
        assertThat(fields.limits()).isEqualTo(some);
    }

    @Test
    void takesACommaBetweenThousandsAndNoneForAPoint() {
        type("tokens", "1,234,567");
        assertThat(fields.limits().tokens()).isEqualTo(1_234_567);
        type("dollars", "0,5");
        assertThatThrownBy(fields::limits).hasMessageContaining("“0,5”");
    }

    @Test
    void saysWhichFieldIsWrong() {
        for (String wrong : new String[] {"0", "-3", "1.5", "many", "NaN", "1e400"}) {
            type("calls", wrong);
            assertThatThrownBy(fields::limits).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Most calls").hasMessageContaining("“" + wrong + "”");
        }
    }

    private void type(String unit, String text) {
        ((TextField) fields.lookup("#run-limit-" + unit)).setText(text);
    }
}
