package arborist.ui.kit;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All that can be done in one window, in the order of its menus. */
public final class Actions {
    private static final Words WORDS = Words.of(Actions.class);
    private final Map<Section, List<List<Act>>> sections = new EnumMap<>(Section.class);
    private final Consumer<String> done;
    private final UnaryOperator<Act> keyed;

    public Actions() {
        this(id -> {}, act -> act);
    }

    /**
     * @param done is told the id of each act when it is done
     * @param keyed gives each the key that somebody chose
     */
    public Actions(Consumer<String> done, UnaryOperator<Act> keyed) {
        this.done = done;
        this.keyed = keyed;
    }

    /** The menus. */
    public enum Section {
        FILE, EDIT, VIEW, THOUGHT, RUN, VOTE, LABEL, PLAYBACK, HELP;

        public String title() {
            return WORDS.of("actions.section", this);
        }
    }

    /** Adds acts that belong together; a line parts them from those added before. */
    public void add(Section section, Act... acts) {
        add(section, List.of(acts));
    }

    public void add(Section section, List<Act> acts) {
        sections.computeIfAbsent(section, s -> new ArrayList<>())
                .add(acts.stream().map(act -> keyed.apply(act).noted(done)).toList());
    }

    public List<List<Act>> groups(Section section) {
        return Collections.unmodifiableList(sections.getOrDefault(section, List.of()));
    }

    public List<Act> all() {
        return sections.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    public Optional<Act> find(String id) {
        return all().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /**
     * @throws IllegalArgumentException where there is no such act
     */
    public Act get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no act is called " + id));
    }
}
