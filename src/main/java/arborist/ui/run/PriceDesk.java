package arborist.ui.run;

import arborist.llm.Price;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The table of prices: those that come with the program, and the person's own before them. None of it waits. */
public interface PriceDesk {

    /** Those that come with the program. */
    CompletableFuture<List<Price>> shipped();

    /** The person's own. */
    CompletableFuture<List<Price>> own();

    /**
     * Changes the person's own, as they are by then: another window may have changed them since they were read here. Calls that are made
     * from now on cost what they say.
     */
    CompletableFuture<Changed> change(UnaryOperator<List<Price>> change);

    /** The person's own as they were found, and as they are now. */
    record Changed(List<Price> before, List<Price> after) {
        public Changed {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
