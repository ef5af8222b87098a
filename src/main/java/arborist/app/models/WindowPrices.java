package arborist.app.models;

import arborist.llm.BadPrices;
import arborist.llm.OwnPrices;
import arborist.llm.Price;
import arborist.llm.Prices;
import arborist.trace.Refused;
import arborist.ui.run.PriceDesk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The user's own prices lie in a folder of their settings. */
final class WindowPrices implements PriceDesk {
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
    public CompletableFuture<Changed> change(UnaryOperator<List<Price>> change) {
        return Waiting.on(() -> {
            Changed done = changedOnDisk(change);
            changed.run();
            return done;
        });
    }

    /** Two windows change one table, so it is read at the last moment, and one after the other. */
    private Changed changedOnDisk(UnaryOperator<List<Price>> change) {
        synchronized (prices) {
            List<Price> before = readable();
            List<Price> after = List.copyOf(change.apply(before));
            try {
                prices.write(after);
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
            return new Changed(before, after);
        }
    }

    /** What is no table is replaced all the same: it is kept beside. One that cannot be got at now is left as it is. */
    private List<Price> readable() {
        try {
            return prices.read();
        } catch (BadPrices e) {
            return List.of();
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
