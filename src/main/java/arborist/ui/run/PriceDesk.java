package arborist.ui.run;

import arborist.llm.Price;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The table of prices: those that come with the program, and the person's own before them. None of it waits. */
public interface PriceDesk {

    /** Those that come with the program. */
    CompletableFuture<List<Price>> shipped();

    /** The person's own. */
    CompletableFuture<List<Price>> own();

    /** Replaces the person's own; calls that are made from now on cost what they say. */
    CompletableFuture<Void> replace(List<Price> own);
}
