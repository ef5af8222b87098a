package arborist.llm.openai;

/** Takes a begun answer off what comes back, where a model that was asked in words to go on repeats it first. */
final class Repeat {
    private final String begun;
    private final StringBuilder held = new StringBuilder();
    private boolean decided;

    /** @param begun what may be repeated; where it is empty all goes through at once */
    Repeat(String begun) {
        this.begun = begun.strip();
        this.decided = this.begun.isEmpty();
    }

    /** What of the answer so far is certainly new. */
    String feed(String piece) {
        if (decided) {
            return piece;
        }
        held.append(piece);
        String heard = held.toString().stripLeading();
        if (heard.startsWith(begun)) {
            decided = true;
            return heard.substring(begun.length());
        }
        if (begun.startsWith(heard)) {
            return "";
        }
        decided = true;
        return held.toString();
    }

    /** What was held back. */
    String end() {
        String rest = decided ? "" : held.toString();
        decided = true;
        return rest;
    }
}
