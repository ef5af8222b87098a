package arborist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Property tests run beside the others. */
class PropertyTest {

    @Property
    void strippingTwiceIsStrippingOnce(@ForAll String text) {
        assertThat(text.strip().strip()).isEqualTo(text.strip());
    }
}
