package arborist.ui.tree;

import arborist.trace.Id;
import org.jspecify.annotations.Nullable;

/** Where the keys lead from a thought; every step gives an index of the plan, the one it began at where there is no way on. */
final class Walk {
    private final int[] parent;
    private final int[] level;
    private final int[] end;
    private final Looks looks;
    private final Plan plan;

    Walk(Plan plan) {
        this.plan = plan;
        parent = plan.outline().parent();
        level = plan.placement().level();
        end = plan.placement().end();
        looks = plan.looks();
    }

    int parent(int i) {
        return parent[i] < 0 ? i : parent[i];
    }

    /** The child that scored best, the first where none scored. */
    int bestChild(int i) {
        int best = i;
        for (int child = i + 1; child < end[i]; child = end[child]) {
            if (!plan.isAbsent(child) && (best == i || better(child, best))) {
                best = child;
            }
        }
        return best;
    }

    /** The sibling after it, or the next thought of the same depth. */
    int down(int i) {
        for (int j = end[i]; j < level.length; j++) {
            if (level[j] == level[i] && !plan.isAbsent(j)) {
                return j;
            }
        }
        return i;
    }

    /** The sibling before it, or the one before of the same depth. */
    int up(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (level[j] == level[i] && !plan.isAbsent(j)) {
                return j;
            }
        }
        return i;
    }

    int root(int i) {
        int top = i;
        while (parent[top] >= 0) {
            top = parent[top];
        }
        return top;
    }

    /** The leaf that a verifier found right or that scored best, anywhere below the thought. */
    int bestLeaf(int i) {
        return bestLeaf(i, null);
    }

    /** The same among the thoughts of one run, null for all. */
    int bestLeaf(int i, @Nullable Id run) {
        int best = i;
        for (int j = i; j < end[i]; j++) {
            boolean leaf =
                    plan.isLeaf(j) && !plan.isAbsent(j) && (run == null || run.equals(looks.node(j).thought().run()));
            if (leaf && (best == i || better(j, best))) {
                best = j;
            }
        }
        return best;
    }

    /** The leaf that one comes to by taking the best child at every step. */
    int bestPath(int i) {
        int at = i;
        while (!plan.isLeaf(at)) {
            at = bestChild(at);
        }
        return at;
    }

    /** The thought's place among those of its depth, from 1, and how many these are. */
    int[] amongDepth(int i) {
        int place = 0;
        int all = 0;
        for (int j = 0; j < level.length; j++) {
            if (level[j] == level[i] && !plan.isAbsent(j)) {
                all++;
                if (j <= i) {
                    place = all;
                }
            }
        }
        return new int[] {place, all};
    }

    /** From the root down to the thought. */
    int[] path(int i) {
        int[] path = new int[level[i] + 1];
        int at = i;
        for (int depth = path.length - 1; depth >= 0; depth--) {
            path[depth] = at;
            at = parent[at];
        }
        return path;
    }

    private boolean better(int a, int b) {
        boolean rightA = looks.sign(a) == Sign.RIGHT;
        boolean rightB = looks.sign(b) == Sign.RIGHT;
        if (rightA != rightB) {
            return rightA;
        }
        boolean leftA = looks.sign(a) == Sign.PRUNED;
        boolean leftB = looks.sign(b) == Sign.PRUNED;
        if (leftA != leftB) {
            return leftB;
        }
        return looks.order(a) > looks.order(b);
    }
}
