package arborist.ui.workbench;

/**
 * A lesson of a teacher's own, with something to run, label, measure and guess.
 *
 * @param run its id; that of the curve is {@code curve}
 * @param direct what the series of direct answers is called, and {@code chain} the other
 */
record OwnLesson(String title, String author, String run, String curve, String direct, String chain, String say,
        String question) {
    static final OwnLesson ENGLISH = new OwnLesson("A lesson of my own", "Nobody | 2026 | Nothing", "chain", "both",
            "direct", "chain", "The chain lies above.", "Which lies above?");
    static final OwnLesson GERMAN = new OwnLesson("Alles", "Niemand | 2026 | Nichts", "kette", "beide", "direkt",
            "Kette", "Die Kette liegt oben.", "Was liegt oben?");

    /** As its file has it. */
    String text() {
        return """
                ---
                title = %s
                paper = %s
                minutes = 1
                ---

                ```run
                id = %s
                strategy = cot
                problem = 3 + 4 * 5
                ```

                ```label
                run = %s
                scorer = exact
                ```

                ```curve
                id = %s
                family = arithmetic
                level = 2
                problems = 6
                series %s = direct
                series %s = cot
                ```

                ```claim
                id = above
                say = %s
                above = %s
                below = %s
                ```

                ```ask
                question = %s
                claim = above
                ```
                """.formatted(title, author, run, run, curve, direct, chain, say, chain, direct, question);
    }
}
