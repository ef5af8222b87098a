package arborist.trace;

/**
 * What a source said of something beyond what Arborist understands, kept as the JSON object it came as.
 *
 * @param json the text of one JSON object; readers and writers of formats see to it that it is one
 */
public record Attributes(String json) {
    public static final Attributes NONE = new Attributes("{}");

    public boolean isEmpty() {
        return json.equals(NONE.json);
    }
}
