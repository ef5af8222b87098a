package arborist.sapling.reward;

import arborist.sapling.net.Batch;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Lesson;
import java.util.ArrayList;
import java.util.List;

/** A lesson in judging in the making. */
final class Sheet {
    private final Kind kind;
    private final Dialogue dialogue;
    private final int context;
    private final List<int[]> texts = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<float[]> wanted = new ArrayList<>();
    private int size;

    /** @param context the longest text; a longer one is left out */
    Sheet(Kind kind, Dialogue dialogue, int context) {
        this.kind = kind;
        this.dialogue = dialogue;
        this.context = context;
    }

    /** Adds a solution, if a model can read it. */
    void add(Judged judged) {
        Places.of(dialogue, judged.question(), judged.solution(), context).ifPresent(whole -> {
            Places read = kind == Kind.OUTCOME ? whole.last() : whole;
            texts.add(read.tokens());
            places.add(read.ends());
            wanted.addAll(kind.labels(judged));
            size += read.tokens().length;
        });
    }

    /** How many tokens are on it. */
    int size() {
        return size;
    }

    Lesson lesson() {
        float[][] all = wanted.toArray(new float[0][]);
        return new Lesson(Batch.of(texts, places), new Logistic(all), new Agreement(all));
    }

    /** Lessons of about so many tokens, in which each solution comes once. */
    static List<Lesson> all(List<Judged> solutions, int tokens, Kind kind, Dialogue dialogue, int context) {
        List<Lesson> lessons = new ArrayList<>();
        Sheet sheet = new Sheet(kind, dialogue, context);
        for (Judged judged : solutions) {
            sheet.add(judged);
            if (sheet.size() >= tokens) {
                lessons.add(sheet.lesson());
                sheet = new Sheet(kind, dialogue, context);
            }
        }
        if (sheet.size() > 0) {
            lessons.add(sheet.lesson());
        }
        return lessons;
    }
}
