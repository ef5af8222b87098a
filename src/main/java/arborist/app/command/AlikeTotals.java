package arborist.app.command;

import arborist.answer.like.Meaning;
import arborist.answer.like.NoMeaning;
import arborist.trace.Tree;
import arborist.vote.Vote;
import arborist.vote.like.FreeAnswers;
import arborist.vote.like.Likeness;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Free answers by what they mean, added up over a set. They are told beside the votes and never counted among them. */
final class AlikeTotals {
    private static final int MOST_TOLD = 5;
    private static final int LONGEST_TOLD = 160;

    private final Meaning meaning;
    private final @Nullable Double asked;
    private int problems;
    private int samples;
    private int clusters;
    private int leftOut;

    /** @param asked from which likeness on, null where only what persons asked for is grouped */
    AlikeTotals(Meaning meaning, @Nullable Double asked) {
        this.meaning = meaning;
        this.asked = asked;
    }

    /** What is to be told of one problem, which is added; nothing where it has no free answers, or nobody asks. */
    List<String> sentences(Tree tree, Vote vote, BooleanSupplier stopped) {
        Optional<Double> threshold = asked != null ? Optional.of(asked) : vote.whatIf().alike();
        List<FreeAnswers.Free> free = threshold.isEmpty() ? List.of() : FreeAnswers.of(tree, vote);
        if (threshold.isEmpty() || free.size() < 2) {
            return List.of();
        }
        try {
            Likeness likeness = Likeness.of(free, threshold.get(), meaning, stopped, done -> {});
            problems++;
            samples += likeness.samples();
            clusters += likeness.clusters().size();
            leftOut += likeness.leftOut();
            return told(likeness);
        } catch (NoMeaning e) {
            throw new Failed(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> told(Likeness likeness) {
        List<String> told = new ArrayList<>();
        for (Likeness.Cluster cluster : likeness.clusters().subList(0,
                Math.min(MOST_TOLD, likeness.clusters().size()))) {
            String text = cluster.text().strip().replaceAll("\\s+", " ");
            String some = text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "…" : text;
            int n = cluster.samples().size();
            told.add((n == 1 ? "One sample is like no other: " : n + " samples are alike: ") + some);
        }
        if (likeness.clusters().size() > MOST_TOLD) {
            told.add(likeness.clusters().size() - MOST_TOLD + " more groups by likeness.");
        }
        return told;
    }

    /** Left out where nothing was grouped. */
    void write(JsonGenerator json) throws IOException {
        if (problems == 0) {
            return;
        }
        json.writeObjectFieldStart("alike");
        json.writeNumberField("problems", problems);
        json.writeNumberField("samples", samples);
        json.writeNumberField("groups", clusters);
        json.writeNumberField("left_out", leftOut);
        json.writeEndObject();
    }

    /** In words, where anything was grouped. */
    Optional<String> words() {
        return problems == 0 ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT,
                        "Free answers by meaning: %,d samples of %,d problems in %,d groups that are alike, not equal; no vote is counted"
                                + " by it%s.",
                        samples, problems, clusters, leftOut == 0 ? "" : ", and " + leftOut + " were left out"));
    }
}
