package arborist.llm;

/** A model could not do what was asked. */
public final class ModelTrouble extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Trouble trouble;

    public ModelTrouble(Trouble trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
