package arborist.ui.tend;

import arborist.settings.Draft;
import arborist.trace.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Texts that were begun and not saved, so that leaving an editor, or the program, loses none. On the FX thread. */
public final class Drafts {
    private final Map<Key, Draft> texts = new LinkedHashMap<>();
    private final Consumer<List<Draft>> keep;

    private record Key(String editor, String thought) {}

    /**
     * @param keep is handed all that is begun, each time it changed
     */
    public Drafts(Consumer<List<Draft>> keep) {
        this.keep = keep;
    }

    /** Takes what was kept when the session was open before; what was begun since counts more. */
    public void restore(List<Draft> kept) {
        kept.forEach(d -> texts.putIfAbsent(new Key(d.editor(), d.thought()), d));
    }

    /** All that is begun, the first begun first. */
    public List<Draft> all() {
        return List.copyOf(texts.values());
    }

    /** What was begun, or what stands there where nothing was. */
    public String begun(String editor, Id thought, String otherwise) {
        Draft draft = texts.get(key(editor, thought));
        return draft == null ? otherwise : draft.text();
    }

    /** Keeps what is written so far; where that is what stands there, nothing needs keeping. */
    public void keep(String editor, Id problem, Id thought, String text, String standing) {
        if (text.equals(standing)) {
            drop(editor, thought);
            return;
        }
        Draft draft = new Draft(editor, problem.toString(), thought.toString(), text);
        if (!draft.equals(texts.put(key(editor, thought), draft))) {
            keep.accept(all());
        }
    }

    public void drop(String editor, Id thought) {
        if (texts.remove(key(editor, thought)) != null) {
            keep.accept(all());
        }
    }

    public boolean has(String editor, Id thought) {
        return texts.containsKey(key(editor, thought));
    }

    private static Key key(String editor, Id thought) {
        return new Key(editor, thought.toString());
    }
}
