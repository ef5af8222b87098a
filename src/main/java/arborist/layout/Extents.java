package arborist.layout;

import java.util.Arrays;

/** Works out how far each subtree reaches, once all nodes have their places. */
final class Extents {
    private Extents() {}

    static Placement of(Family family, double[] places, double[] size) {
        int n = family.top;
        double[] centre = Arrays.copyOf(places, n);
        double[] least = new double[n];
        double[] most = new double[n];
        int[] level = Arrays.copyOf(family.level, n);
        int[] deepest = level.clone();
        double origin = Double.POSITIVE_INFINITY;
        for (int node = 0; node < n; node++) {
            origin = Math.min(origin, centre[node] - size[node] / 2);
        }
        for (int node = 0; node < n; node++) {
            centre[node] -= origin;
            least[node] = centre[node] - size[node] / 2;
            most[node] = centre[node] + size[node] / 2;
        }
        double breadth = 0;
        int levels = 0;
        for (int node = n - 1; node >= 0; node--) {
            // Descendants come after a node, so its own extents are whole by now.
            int parent = family.parent[node];
            if (parent == n) {
                breadth = Math.max(breadth, most[node]);
                levels = Math.max(levels, deepest[node] + 1);
            } else {
                least[parent] = Math.min(least[parent], least[node]);
                most[parent] = Math.max(most[parent], most[node]);
                deepest[parent] = Math.max(deepest[parent], deepest[node]);
            }
        }
        return new Placement(level, centre, least, most, deepest, Arrays.copyOf(family.end, n), levels, breadth);
    }
}
