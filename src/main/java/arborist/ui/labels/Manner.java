package arborist.ui.labels;

/** What is asked of an annotator. */
enum Manner {
    EACH_STEP("Each step"), FIRST_ERROR("The first error");

    private final String title;

    Manner(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
