package arborist.app.models;

import arborist.llm.OwnPrices;
import arborist.llm.Price;
import arborist.llm.Prices;
import arborist.trace.Refused;
import arborist.ui.run.PriceDesk;
import arborist.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The user's own prices lie in a folder of their settings. */
final class WindowPrices implements PriceDesk {
    private static final Words WORDS = Words.of(WindowPrices.class);
    private final OwnPrices prices;
    private final Runnable changed;

    /** @param changed is told once there are others; may wait */
    WindowPrices(OwnPrices prices, Runnable changed) {
        this.prices = prices;
        this.changed = changed;
    }

    @Override
    public CompletableFuture<List<Price>> shipped() {
        return Waiting.on(() -> Prices.bundled().all());
    }

    @Override
    public CompletableFuture<List<Price>> own() {
        return Waiting.on(() -> {
            try {
                return prices.read();
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
        });
    }

    @Override
    public CompletableFuture<Void> replace(List<Price> own) {
        List<Price> all = List.copyOf(own);
        return Waiting.on(() -> {
            try {
                prices.write(all);
            } catch (IOException e) {
                throw new Refused(WORDS.say("window-prices.could-not-be-kept", String.valueOf(e.getMessage())), e);
            }
            changed.run();
            return null;
        });
    }
}
