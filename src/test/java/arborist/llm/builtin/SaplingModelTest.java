package arborist.llm.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.Unwanted;
import arborist.sapling.text.Questions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The model that ships, behind the port. */
class SaplingModelTest {
    private static final String QUESTION = "17 + 4 * (9 - 3)\n\nLet's think step by step.";
    private final ExecutorService workers = Executors.newFixedThreadPool(1);
    private final SaplingModel model = new SaplingModel(shipped(), Questions.standard(), workers);

    @AfterEach
    void close() {
        workers.shutdownNow();
    }

    @Test
    void thinksInStepsBeforeItAnswersAndTellsAllOfItAsItComes() throws InterruptedException {
        List<Delta> deltas = new ArrayList<>();
        Reply reply = model.answer(request(3, 5L), deltas::add);
        assertThat(reply.choices()).hasSize(3).allSatisfy(choice -> {
            assertThat(choice.finish()).isEqualTo(Finish.STOP);
            assertThat(choice.thinking().lines()).isNotEmpty();
            assertThat(choice.text()).startsWith("Answer:");
            StringBuilder thinking = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (Delta delta : deltas) {
                if (delta.index() == choice.index()) {
                    switch (delta) {
                        case Delta.Thinking(int _, String more) -> thinking.append(more);
                        case Delta.Text(int _, String more) -> text.append(more);
                        case Delta.Begun _,Delta.Ended _ -> {
                        }
                    }
                }
            }
            assertThat(thinking.toString()).isEqualTo(choice.thinking());
            assertThat(text.toString()).isEqualTo(choice.text());
        });
        assertThat(reply.choices()).allSatisfy(choice -> assertThat(choice.tokens()).isNotEmpty()
                .allSatisfy(token -> assertThat(token.logProbability()).isLessThanOrEqualTo(0.001)));
        assertThat(Objects.requireNonNull(reply.usage().output())).isPositive();
    }

    @Test
    void sampleIOfARequestTakesTheSeedPlusI() throws InterruptedException {
        Reply three = model.answer(request(3, 5L), delta -> {
        });
        Reply last = model.answer(request(1, 7L), delta -> {
        });
        assertThat(last.choices().getFirst().thinking()).isEqualTo(three.choices().get(2).thinking());
    }

    @Test
    void goesOnFromStepsThatWereBegun() throws InterruptedException {
        Request begun = new Request(request(1, 1L).messages(), "9 - 3 = 6, so 17 + 4 * 6\n4 * 6 = 24, so 17 + 24\n",
                Request.Sampling.PLAIN
                        .hot(0.0).until(List.of("\n")));
        Reply reply = model.answer(begun, delta -> {
        });
        assertThat(reply.choices().getFirst().thinking().strip()).startsWith("17 + 24 =").doesNotContain("\n");
    }

    @Test
    void whatNobodyWantsAnyMoreEndsAndTheOthersGoOn() throws InterruptedException {
        Unwanted unwanted = new Unwanted();
        Reply reply = model.answer(request(2, 5L), delta -> {
            if (delta.index() == 1 && delta instanceof Delta.Thinking) {
                unwanted.drop(1);
            }
        }, unwanted);
        assertThat(reply.choices().get(1).finish()).isEqualTo(Finish.CANCELLED);
        assertThat(reply.choices().get(0).finish()).isEqualTo(Finish.STOP);
    }

    @Test
    void nothingIsToldOnceItWasInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<Delta> deltas = java.util.Collections.synchronizedList(new ArrayList<>());
        boolean[] interrupted = {false};
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                model.answer(new Request(request(1, 1L).messages(), "", Request.Sampling.PLAIN.times(64)), delta -> {
                    deltas.add(delta);
                    begun.countDown();
                });
            } catch (InterruptedException e) {
                interrupted[0] = true;
            }
        });
        begun.await();
        asking.interrupt();
        asking.join();
        int told = deltas.size();
        var _ = model.answer(request(1, 1L), delta -> {
        });
        assertThat(deltas).hasSize(told);
        assertThat(interrupted[0]).isTrue();
    }

    @Test
    void whatWaitsBehindOtherWorkIsGivenUpAtOnce() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        var _ = workers.submit(() -> {
            busy.await();
            return null;
        });
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                var _ = model.answer(request(1, 1L), delta -> {
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (asking.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        asking.interrupt();
        assertThat(asking.join(java.time.Duration.ofSeconds(30))).as("ends while the other work goes on").isTrue();
        busy.countDown();
    }

    @Test
    void saysThePersonsOwnWordsWhereOthersStoodForThemAlsoAsTheyCome() throws InterruptedException {
        StringBuilder told = new StringBuilder();
        Reply reply = model.answer(
                Request.of("peter is 12 years old. mary is 5 years older. how old is mary",
                        Request.Sampling.PLAIN.hot(0.0).seeded(1L).telling(2)),
                delta -> {
                    if (delta instanceof Delta.Thinking(int _, String more)) {
                        told.append(more);
                    }
                });
        Reply.Choice choice = reply.choices().getFirst();
        assertThat(choice.thinking()).isEqualTo("Mary is 12 + 5 = 17 years old.\n").isEqualTo(told.toString());
        assertThat(choice.text()).isEqualTo("Answer: 17");
        assertThat(new String(reply.calls().getFirst().sent().content(), StandardCharsets.UTF_8))
                .contains("Tom is 12 years old");
    }

    @Test
    void whatLiesBeyondItsTrainingIsRefusedWithTheLimit() throws InterruptedException {
        for (String question : List.of("5 / 0", "99999 * 99999", "Make 157 from 3, 8, 11 and 24.", "2 + 3!")) {
            Reply reply = model.answer(Request.of(question, Request.Sampling.PLAIN), delta -> {
            });
            assertThat(Objects.requireNonNull(reply.trouble()).sentence()).as(question).contains("larger model");
        }
    }

    @Test
    void anotherQuestionIsRefusedInASentence() throws InterruptedException {
        Reply reply = model.answer(Request.of("Who wrote Hamlet?", Request.Sampling.PLAIN), delta -> {
        });
        Trouble trouble = Objects.requireNonNull(reply.trouble());
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.REFUSED);
        assertThat(trouble.sentence()).contains("larger model");
    }

    private static Request request(int samples, long seed) {
        return Request.of(QUESTION, Request.Sampling.PLAIN.times(samples).seeded(seed).telling(0));
    }

    private static arborist.sapling.file.Model shipped() {
        try {
            return new Shelf().model("sapling");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
