package arborist.ui.labels;

/** The rules by which steps are rated, as they are shown to annotators. */
final class Guideline {
    /** Labels name it, so that one knows by which wording they were given. */
    static final String VERSION = "arborist-1";

    static final String TEXT = """
            **Great (+1)**: right, can be checked, and brings the solution on.
            *48 clips in April, half of them in May: 48 / 2 = 24.*

            **Okay (0)**: not wrong, but it brings nothing on: it repeats, it stalls, or it goes a way that leads nowhere.
            *We know that she sold 48 clips in April.*

            **Bad (−1)**: wrong, or it cannot be checked, or it leads the solution astray.
            *48 / 2 = 28.*

            **Unsure**: you looked at it and cannot tell. It stays without a label.

            **First error**: everything before it is good, it is bad, and what follows has no label, never a bad one: after a
            wrong step right work can only come to a wrong end.
            """;

    private Guideline() {}
}
