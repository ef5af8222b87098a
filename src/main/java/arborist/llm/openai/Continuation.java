package arborist.llm.openai;

/** How a server is brought to go on from a begun answer. */
public enum Continuation {
    /** It is asked to in words, which is not the same: it may repeat itself or begin anew. */
    IN_WORDS,
    /** vLLM's {@code continue_final_message}. */
    FINAL_MESSAGE,
    /** DeepSeek's {@code prefix} on the last message, at its beta address. */
    PREFIX,
    /** llama.cpp's {@code /apply-template} writes the conversation as its model reads it, and a raw completion goes on from there. */
    TEMPLATE;

    public boolean own() {
        return this != IN_WORDS;
    }
}
