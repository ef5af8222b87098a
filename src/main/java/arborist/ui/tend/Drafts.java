package arborist.ui.tend;

import arborist.trace.Id;
import java.util.HashMap;
import java.util.Map;

/** Texts that were begun and not saved, so that leaving an editor loses none. */
public final class Drafts {
    private final Map<Key, String> texts = new HashMap<>();

    private record Key(String editor, Id thought) {}

    /** What was begun, or what stands there where nothing was. */
    public String begun(String editor, Id thought, String otherwise) {
        return texts.getOrDefault(new Key(editor, thought), otherwise);
    }

    /** Keeps what is written so far; where that is what stands there, nothing needs keeping. */
    public void keep(String editor, Id thought, String text, String standing) {
        if (text.equals(standing)) {
            drop(editor, thought);
        } else {
            texts.put(new Key(editor, thought), text);
        }
    }

    public void drop(String editor, Id thought) {
        texts.remove(new Key(editor, thought));
    }

    public boolean has(String editor, Id thought) {
        return texts.containsKey(new Key(editor, thought));
    }
}
