package arborist.layout;

import java.util.Arrays;
import java.util.Random;

/** Forests to lay out, as parents in preorder. */
final class Forests {
    private Forests() {
    }

    /** Node by node: how far to climb from the node before to find the parent; 0 continues a chain. */
    static int[] climbing(int[] climbs) {
        int[] parent = new int[climbs.length];
        for (int node = 0; node < climbs.length; node++) {
            int at = node - 1;
            for (int i = 0; i < climbs[node] && at >= 0; i++) {
                at = parent[at];
            }
            parent[node] = at;
        }
        return parent;
    }

    static int[] random(int nodes, long seed) {
        Random random = new Random(seed);
        int[] climbs = new int[nodes];
        Arrays.setAll(climbs, i -> (int) Math.abs(random.nextGaussian() * 2));
        int[] parent = climbing(climbs);
        Arrays.setAll(parent, node -> node > 0 && parent[node] < 0 ? 0 : parent[node]);
        return parent;
    }

    static int[] chain(int nodes) {
        int[] parent = new int[nodes];
        Arrays.setAll(parent, node -> node - 1);
        return parent;
    }

    static int[] star(int leaves) {
        int[] parent = new int[leaves + 1];
        parent[0] = -1;
        return parent;
    }

    /** For each node of the mirrored forest, in its preorder, the node of the given forest it mirrors. */
    static int[] mirrorOrder(int[] parent) {
        int n = parent.length;
        int[] size = new int[n];
        for (int node = n - 1; node >= 0; node--) {
            size[node]++;
            if (parent[node] >= 0) {
                size[parent[node]] += size[node];
            }
        }
        int[] order = new int[n];
        int[] place = new int[n];
        // The last sibling comes first: what is left of the parent's range is filled from its far end.
        int[] free = new int[n];
        int top = n;
        for (int node = 0; node < n; node++) {
            if (parent[node] < 0) {
                top -= size[node];
                place[node] = top;
            } else {
                free[parent[node]] -= size[node];
                place[node] = free[parent[node]];
            }
            free[node] = place[node] + size[node];
            order[place[node]] = node;
        }
        return order;
    }

    static int[] reordered(int[] parent, int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int[] other = new int[order.length];
        Arrays.setAll(other, i -> parent[order[i]] < 0 ? -1 : place[parent[order[i]]]);
        return other;
    }
}
