package arborist.trace;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The thoughts of a tree by their ids: the many that were loaded at once lie in a plain map that never changes, and over it lies
 * what came or changed since. Immutable; a tree of a hundred thousand thoughts is laid down, and looked through, in a fraction of
 * the time that a map takes which could share every part of itself.
 */
public final class NodeMap extends AbstractMap<Id, Node> {
    static final NodeMap EMPTY = new NodeMap(Map.of(), HashTreePMap.empty(), 0);

    private final Map<Id, Node> ground;
    private final PMap<Id, Node> since;
    private final int size;

    private NodeMap(Map<Id, Node> ground, PMap<Id, Node> since, int size) {
        this.ground = ground;
        this.since = since;
        this.size = size;
    }

    /** @param nodes the caller changes it no more */
    public static NodeMap of(Map<Id, Node> nodes) {
        return new NodeMap(nodes, HashTreePMap.empty(), nodes.size());
    }

    /** This map with a thought added, or become another. */
    NodeMap plus(Id id, Node node) {
        return new NodeMap(ground, since.plus(id, node), containsKey(id) ? size : size + 1);
    }

    @Override
    public @Nullable Node get(@Nullable Object id) {
        Node changed = since.isEmpty() ? null : since.get(id);
        return changed == null ? ground.get(id) : changed;
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<Id, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Id, Node>> iterator() {
                return Stream.concat(since.entrySet().stream(),
                        ground.entrySet().stream().filter(entry -> !since.containsKey(entry.getKey()))).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
