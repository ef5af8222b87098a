package arborist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.WindowPlace.Area;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private final Area left = new Area(0, 0, 1920, 1080);
    private final Area right = new Area(1920, 200, 1280, 720);

    @Test
    void staysWhereItCanBeSeen() {
        WindowPlace place = new WindowPlace(100, 100, 1000, 700, false);
        assertThat(place.within(List.of(left, right))).isEqualTo(place);
    }

    @Test
    void comesBackFromAScreenThatIsGone() {
        WindowPlace place = new WindowPlace(2000, 300, 1000, 600, true);
        assertThat(place.within(List.of(left, right))).isEqualTo(place);
        assertThat(place.within(List.of(left))).isEqualTo(new WindowPlace(920, 300, 1000, 600, true));
    }

    @Test
    void movesFullyOntoTheScreenItSharesMostWith() {
        assertThat(new WindowPlace(1800, 0, 1200, 600, false).within(List.of(left, right)))
                .isEqualTo(new WindowPlace(1920, 200, 1200, 600, false));
    }

    @Test
    void nonsenseBecomesTheMiddle() {
        assertThat(new WindowPlace(Double.NaN, 0, -1, 0, false).within(List.of(right)))
                .isEqualTo(WindowPlace.on(right));
    }

    @Property
    void isNeverOffScreen(@ForAll @DoubleRange(min = -9000, max = 9000) double x,
            @ForAll @DoubleRange(min = -9000, max = 9000) double y,
            @ForAll @DoubleRange(min = 0, max = 9000) double width,
            @ForAll @DoubleRange(min = 0, max = 9000) double height) {
        WindowPlace place = new WindowPlace(x, y, width, height, false).within(List.of(left, right));
        assertThat(List.of(left, right)).anyMatch(s -> place.x() >= s.x() && place.y() >= s.y()
                && place.x() + place.width() <= s.x() + s.width() && place.y() + place.height() <= s.y() + s.height());
    }
}
