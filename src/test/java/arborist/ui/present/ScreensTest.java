package arborist.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D BEAMER = new Rectangle2D(1280, 0, 1920, 1080);
    private static final Rectangle2D WALL = new Rectangle2D(3200, 0, 1024, 768);

    @Test
    void aClassSeesTheScreenThatThePresenterDoesNotWorkOn() {
        assertThat(Screens.beside(List.of(LAPTOP, BEAMER), new Rectangle2D(100, 50, 900, 600)).screen())
                .isEqualTo(BEAMER);
        assertThat(Screens.beside(List.of(LAPTOP, BEAMER), new Rectangle2D(1400, 50, 900, 600)).screen())
                .isEqualTo(LAPTOP);
        assertThat(Screens.beside(List.of(LAPTOP), new Rectangle2D(100, 50, 900, 600)).screen()).isEqualTo(LAPTOP);
    }

    @Test
    void aWindowOverAllOfThemIsShownWhereMostOfItIs() {
        assertThat(Screens.beside(List.of(LAPTOP, BEAMER), new Rectangle2D(1000, 0, 1000, 600)).screen())
                .isEqualTo(BEAMER);
    }

    @Test
    void eachIsTheNextOnceAlsoWhenOneIsGone() {
        Screens shown = Screens.beside(List.of(LAPTOP, BEAMER, WALL), LAPTOP);
        assertThat(shown.screen()).isEqualTo(BEAMER);
        assertThat(shown.next(List.of(LAPTOP, BEAMER, WALL)).screen()).isEqualTo(WALL);
        assertThat(shown.next(List.of(LAPTOP, BEAMER, WALL)).next(List.of(LAPTOP, BEAMER, WALL)).screen())
                .isEqualTo(LAPTOP);
        assertThat(shown.next(List.of(LAPTOP)).screen()).isEqualTo(LAPTOP);
    }
}
