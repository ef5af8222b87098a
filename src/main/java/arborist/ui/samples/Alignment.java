package arborist.ui.samples;

import java.util.Arrays;
import java.util.List;

/**
 * Which steps of one sample say the same as which of another: the longest run of pairs that keeps the order of both.
 *
 * @param partner for each step of the first its step in the second, -1 where it has none
 */
record Alignment(List<Integer> partner) {
    // Nobody reads longer chains side by side; they are compared by their beginnings.
    private static final int LONGEST = 400;

    Alignment {
        partner = List.copyOf(partner);
    }

    static Alignment of(List<Gist> a, List<Gist> b) {
        int n = Math.min(a.size(), LONGEST);
        int m = Math.min(b.size(), LONGEST);
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = a.get(i).like(b.get(j)) ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        Integer[] partner = new Integer[a.size()];
        Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a.get(i).like(b.get(j))) {
                partner[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(List.of(partner));
    }

    /** The first step that has no partner, their number where all have one. */
    int parts() {
        int at = partner.indexOf(-1);
        return at < 0 ? partner.size() : at;
    }

    /** The step of the second at which a step without a partner stands: the one behind the partner of the step before it. */
    int opposite(int step) {
        for (int i = Math.min(step, partner.size()) - 1; i >= 0; i--) {
            if (partner.get(i) >= 0) {
                return partner.get(i) + 1;
            }
        }
        return 0;
    }
}
