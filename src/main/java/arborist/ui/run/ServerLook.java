package arborist.ui.run;

import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks at a server: whether there is a key to it, and what models it has. What comes late, after something else was looked at or
 * while another address is written, is not heard.
 */
final class ServerLook {
    private static final Words WORDS = Words.of(ServerLook.class);
    private final Choices choices;
    private final Supplier<Place> places;
    private final KeyPart key;
    private final Consumer<String> tell;
    private final Consumer<List<String>> found;
    private int looks;

    ServerLook(Choices choices, Supplier<Place> places, KeyPart key, Consumer<String> tell,
            Consumer<List<String>> found) {
        this.choices = choices;
        this.places = places;
        this.key = key;
        this.tell = tell;
        this.found = found;
    }

    /** Asks the server what it has, where it needs no key or has one; what it says comes when it comes. */
    void look() {
        Place place = places.get();
        int number = ++looks;
        BooleanSupplier holds = () -> number == looks && place.equals(places.get());
        key.unknown();
        if (place.kind().wantsKey()) {
            tell.accept("");
            Fx.then(choices.hasKey(place.kind().id(), place.address()), has -> {
                if (holds.getAsBoolean()) {
                    key.known(has);
                    if (has) {
                        models(place, holds);
                    }
                }
            }, why -> tellIf(holds, why));
            return;
        }
        if (place.mayWantKey() && !place.isNowhere()) {
            Fx.then(choices.hasKey(place.kind().id(), place.address()), has -> {
                if (holds.getAsBoolean()) {
                    key.known(has);
                }
            }, why -> {});
        }
        models(place, holds);
    }

    private void models(Place place, BooleanSupplier holds) {
        if (place.isNowhere()) {
            tell.accept(WORDS.say("model-row.type-the-address-of-the"));
            return;
        }
        tell.accept(WORDS.say("model-row.looking-for-models"));
        Fx.then(choices.models(place.kind().id(), place.address()), names -> {
            if (holds.getAsBoolean()) {
                found.accept(names);
            }
        }, why -> tellIf(holds, why));
    }

    private void tellIf(BooleanSupplier holds, String sentence) {
        if (holds.getAsBoolean()) {
            tell.accept(sentence);
        }
    }
}
