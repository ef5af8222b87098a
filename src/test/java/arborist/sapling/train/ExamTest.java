package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import arborist.sapling.Small;
import arborist.sapling.net.Matrix;
import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Script;
import arborist.sapling.text.Vocabulary;
import arborist.task.make.Makers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExamTest {
    private static final int PIECES = 12;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        workers.shutdown();
    }

    /** All outputs are zero: each piece is as likely as any other, and the first of them is the guess. */
    @Test
    void whoKnowsNothingLosesTheLogarithmOfTheVocabularyAToken() throws InterruptedException {
        Grades grades = exam(new Script(new int[] {5, 6, 0, 3}, 2), new Script(new int[] {4, 0, 0, 7}, 1))
                .of(Weights.fresh(shape(), new SplittableRandom(1)), workers);
        assertThat(grades.loss()).isCloseTo(Math.log(PIECES), within(1e-5));
        assertThat(grades.guesses()).isEqualTo(5);
        assertThat(grades.accuracy()).isCloseTo(3 / 5.0, within(1e-12));
    }

    /** Where the blocks add nothing, what comes out at a token is its normed embedding times the head. */
    @Test
    void lossAndAccuracyAreThoseWorkedOutByHand() throws InterruptedException {
        Weights weights = new Weights(shape());
        set(weights.embedding(), 5, 0, 1);
        set(weights.embedding(), 6, 1, 1);
        double one = Math.sqrt(shape().width()) / Math.sqrt(1 + 1e-6 * shape().width());
        set(weights.head(), 0, 7, (float) (Math.log(4) / one));
        set(weights.head(), 1, 8, (float) (Math.log(9) / one));
        // After a 5 comes 7 with 4 of 15, after a 6 comes 8 with 9 of 20, any other with 1 of 15 or 1 of 20.
        Grades grades = exam(new Script(new int[] {5, 7}, 1), new Script(new int[] {6, 5, 3}, 1).weighing(0.25))
                .of(weights, workers);
        double loss = Math.log(15 / 4.0) + 0.25 * Math.log(20) + 0.25 * Math.log(15);
        assertThat(grades.loss()).isCloseTo(loss / 3, within(1e-4));
        assertThat(grades.accuracy()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void theGradesAreTheSameToTheLastBitWithOneThreadAndTwoAndLeaveTheWeightsAsTheyAre() throws InterruptedException {
        Weights weights = Small.weights(shape());
        Weights before = weights.copy();
        Reading drawn = new Reading(
                random -> new Script(IntStream.generate(() -> random.nextInt(PIECES)).limit(7).toArray(), 2), PIECES,
                60, 16, 1);
        Exam exam = new Exam(IntStream.range(0, 5).mapToObj(i -> drawn.of(i, 0)).toList());
        Grades two = exam.of(weights, workers);
        try (ExecutorService alone = Executors.newSingleThreadExecutor()) {
            assertThat(exam.of(weights, alone)).isEqualTo(two);
        }
        assertThat(exam.of(weights, workers)).isEqualTo(two);
        for (int i = 0; i < weights.all().size(); i++) {
            assertThat(weights.all().get(i).data()).isEqualTo(before.all().get(i).data());
        }
    }

    @Test
    void whatIsHeldOutIsLearnedFromOthers() throws InterruptedException {
        Vocabulary vocabulary = Small.vocabulary();
        Dialogue dialogue = new Dialogue(vocabulary);
        Reading lessons = reading(new Curriculum(Makers.standard(), dialogue), vocabulary);
        Reading heldOut = reading(Curriculum.heldOut(Makers.standard(), dialogue), vocabulary);
        Exam exam = new Exam(List.of(heldOut.of(0, 0), heldOut.of(1, 0)));
        Weights weights = Weights.fresh(new Shape(1, 32, 2, vocabulary.size(), vocabulary.size(), 256),
                new SplittableRandom(1));
        Grades first = exam.of(weights, workers);
        Training training = new Training(weights, new Optimiser(weights), workers);
        for (int i = 0; i < 60; i++) {
            training.step(lessons, new Schedule(0.01, 5, 40, 60));
        }
        Grades last = exam.of(weights, workers);
        assertThat(last.loss()).isLessThan(0.7 * first.loss());
        assertThat(last.accuracy()).isGreaterThan(first.accuracy() + 0.2);
        assertThat(last.guesses()).isEqualTo(first.guesses());
    }

    @Test
    void anExamWithoutQuestionsIsNone() {
        assertThatThrownBy(() -> new Exam(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exam(new Script(new int[] {1, 2}, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading reading(Curriculum curriculum, Vocabulary vocabulary) {
        return new Reading(new KnownWords(curriculum), vocabulary.size(), 600, 256, 1);
    }

    private static Exam exam(Script... scripts) {
        return new Exam(List.of(Reading.lesson(List.of(scripts), PIECES)));
    }

    private static Shape shape() {
        return new Shape(2, 32, 2, PIECES, PIECES, 16);
    }

    private static void set(Matrix matrix, int row, int column, float value) {
        matrix.data()[row * matrix.columns() + column] = value;
    }
}
