package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private final List<String> names =
            List.of("Import a file", "Mark as solved", "Prune", "Show the problems", "Step forward");

    @Test
    void findsByTheBeginningsOfWords() {
        assertThat(Fuzzy.find("mas", names, n -> n)).first().isEqualTo("Mark as solved");
        assertThat(Fuzzy.find("sf", names, n -> n)).first().isEqualTo("Step forward");
    }

    @Test
    void theWordItselfComesFirst() {
        assertThat(Fuzzy.find("prob", List.of("Put rows on board", "Show the problems"), n -> n)).first()
                .isEqualTo("Show the problems");
    }

    @Test
    void leavesOutWhatLacksALetter() {
        assertThat(Fuzzy.find("prunez", names, n -> n)).isEmpty();
    }

    @Test
    void keepsTheOrderWhereNothingIsAsked() {
        assertThat(Fuzzy.find(" ", names, n -> n)).isEqualTo(names);
    }
}
