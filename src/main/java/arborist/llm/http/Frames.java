package arborist.llm.http;

import java.util.function.Consumer;

/** Cuts the bytes of an answer into frames, wherever the network cut them. */
public interface Frames {

    /**
     * Takes more bytes.
     *
     * @param frames told each frame that is complete
     * @throws TooMuch where a frame is larger than any can be
     */
    void feed(byte[] bytes, int length, Consumer<String> frames) throws TooMuch;

    /** Nothing more comes: tells what is left, also where its end is missing. */
    void end(Consumer<String> frames);

    /** A frame, or all of an answer, was larger than is taken. */
    final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        public TooMuch(String what) {
            super(what);
        }
    }
}
