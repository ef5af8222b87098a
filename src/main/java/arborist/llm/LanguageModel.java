package arborist.llm;

import java.util.function.Consumer;

/**
 * Something that continues a conversation with text.
 *
 * <p>Asking waits, so it is done on a virtual thread; many may ask at once.
 */
public interface LanguageModel {

    /** The name that stands on runs and calls, for example {@code gpt-4o-mini}. */
    String name();

    /** What it can do beside answering. */
    Abilities abilities();

    /**
     * Asks for {@link Request.Sampling#n} samples and waits until the last has ended. Interrupting the thread ends them all at once.
     *
     * @param deltas told what comes as it comes, on any thread but one at a time, and not any more once this has returned; what is
     *     slow to take it slows the model
     * @return all that came, also where something went wrong: what had come by then is kept, and the trouble stands beside it
     * @throws InterruptedException where it was interrupted; the deltas told so far are all there is
     */
    Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException;

    /**
     * The same, where single samples may be given up meanwhile: a stream that carries no other sample ends at once, and what had come
     * is in the reply as {@link Finish#CANCELLED}. A model that cannot do that goes on with them.
     */
    default Reply answer(Request request, Consumer<Delta> deltas, Unwanted unwanted) throws InterruptedException {
        return answer(request, deltas);
    }
}
