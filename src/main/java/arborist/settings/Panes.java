package arborist.settings;

/**
 * Which panes stand beside the tree and which aids upon it, and how wide.
 *
 * @param problems whether the problems on the left are shown
 * @param inspector whether the inspector on the right is shown
 * @param playback whether the playback bar is shown
 * @param map whether the map of the whole tree is shown
 * @param legend whether the legend is shown
 * @param problemsWidth in em, 8 to 60
 * @param inspectorWidth in em, 12 to 80
 */
public record Panes(
        boolean problems,
        boolean inspector,
        boolean playback,
        boolean map,
        boolean legend,
        double problemsWidth,
        double inspectorWidth) {
    public static final Panes DEFAULT = new Panes(true, true, true, true, true, 18, 28);

    public Panes {
        problemsWidth = within(problemsWidth, 8, 60, 18);
        inspectorWidth = within(inspectorWidth, 12, 80, 28);
    }

    public Panes withShown(boolean left, boolean right, boolean below) {
        return new Panes(left, right, below, map, legend, problemsWidth, inspectorWidth);
    }

    public Panes withWidths(double left, double right) {
        return new Panes(problems, inspector, playback, map, legend, left, right);
    }

    public Panes withMap(boolean value) {
        return new Panes(problems, inspector, playback, value, legend, problemsWidth, inspectorWidth);
    }

    public Panes withLegend(boolean value) {
        return new Panes(problems, inspector, playback, map, value, problemsWidth, inspectorWidth);
    }

    private static double within(double value, double least, double most, double otherwise) {
        return Double.isFinite(value) && value > 0 ? Math.clamp(value, least, most) : otherwise;
    }
}
