package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemRowsTest {

    /** Else a new problem was not in the list for a minute, after a first reading that a busy machine held up for ten seconds. */
    @Test
    void aReadingThatTookLongIsFollowedByARestThatNobodyTakesForAnEnd() {
        assertThat(ProblemRows.restMillis(200)).isEqualTo(1_200);
        assertThat(ProblemRows.restMillis(10_000)).isEqualTo(3_000);
    }
}
