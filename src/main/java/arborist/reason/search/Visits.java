package arborist.reason.search;

import arborist.reason.Sight;
import arborist.trace.Backup;
import arborist.trace.Node;

/** How often one run's simulations went through a thought, and what they brought back. */
public final class Visits {
    private Visits() {}

    public static int of(Sight sight, Node node) {
        int visits = 0;
        for (Backup backup : sight.tree().backups().values()) {
            visits += backup.run().equals(sight.run()) && backup.path().contains(node.id()) ? 1 : 0;
        }
        return visits;
    }

    /** The mean reward, 0 where it was never visited; a person's score goes before it. */
    public static double value(Sight sight, Node node) {
        var said = sight.personScore(node);
        if (said.isPresent()) {
            return said.get().share();
        }
        int visits = 0;
        double rewards = 0;
        for (Backup backup : sight.tree().backups().values()) {
            if (backup.run().equals(sight.run()) && backup.path().contains(node.id())) {
                visits++;
                rewards += backup.reward();
            }
        }
        return visits == 0 ? 0 : rewards / visits;
    }

    /**
     * Q + w * sqrt(ln N / n), where n is how often the node was visited and N how often its parent; infinite where n is 0, so that each
     * child is visited once.
     */
    static double upperBound(Sight sight, Node node, int parentVisits, double explore) {
        int visits = of(sight, node);
        return visits == 0 ? Double.POSITIVE_INFINITY
                : value(sight, node) + explore * Math.sqrt(Math.log(parentVisits) / visits);
    }
}
