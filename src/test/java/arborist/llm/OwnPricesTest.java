package arborist.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPricesTest {
    private static final Price MINE =
            new Price("gpt-4o", new BigDecimal("1.5"), new BigDecimal("0.25"), new BigDecimal("3"));
    private static final Price OTHER = new Price("house", BigDecimal.ZERO, null, new BigDecimal("0.01"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("prices.json");
    }

    @Test
    void comeBackAndGoBeforeThoseThatAreShipped() throws IOException {
        OwnPrices prices = new OwnPrices(file());
        assertThat(prices.read()).isEmpty();
        prices.write(List.of(MINE, OTHER));
        assertThat(prices.read()).usingElementComparator((a, b) -> a.toString().compareTo(b.toString()))
                .containsExactly(MINE, OTHER);
        assertThat(Prices.with(file()).of("gpt-4o-2024-11-20").orElseThrow().input()).isEqualByComparingTo("1.5");
        assertThat(Prices.with(file()).of("gpt-4o-mini")).isEqualTo(Prices.bundled().of("gpt-4o-mini"));
    }

    @Test
    void withoutAnyThereIsNoFile() throws IOException {
        OwnPrices prices = new OwnPrices(file());
        prices.write(List.of(MINE));
        prices.write(List.of());
        assertThat(file()).doesNotExist();
        assertThat(Prices.with(file()).of("gpt-4o")).isEqualTo(Prices.bundled().of("gpt-4o"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "[]", "7", "null", "{}", "{\"models\": {}}", "{\"prices\": []}", "{\"models\": [7]}",
                "{\"models\": [null]}", "{\"models\": [{\"input\": 1, \"output\": 1}]}",
                "{\"models\": [{\"model\": null, \"input\": 1, \"output\": 1}]}",
                "{\"models\": [{\"model\": \" \", \"input\": 1, \"output\": 1}]}",
                "{\"models\": [{\"model\": \"a\", \"output\": 1}]}",
                "{\"models\": [{\"model\": \"a\", \"input\": -1, \"output\": 1}]}",
                "{\"models\": [{\"model\": \"a\", \"input\": \"much\", \"output\": 1}]}"})
    void whatCannotBeReadIsToldAndKeptBesideWhenItIsReplaced(String broken) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), broken);
        OwnPrices prices = new OwnPrices(file());
        assertThatThrownBy(prices::read).isInstanceOf(IOException.class).hasMessageContaining(file().toString())
                .hasMessageContaining("delete it").hasMessageNotContaining("arborist.llm")
                .hasMessageNotContaining("because");
        prices.write(List.of(OTHER));
        assertThat(prices.read()).hasSize(1);
        assertThat(file().resolveSibling("prices.json.broken")).hasContent(broken);
    }

    @Test
    void twoWhoWriteAtTheSameTimeLeaveTheWholeOfOne() throws Exception {
        OwnPrices prices = new OwnPrices(file());
        List<Price> many = IntStream.range(0, 300)
                .mapToObj(i -> new Price("m" + i, BigDecimal.ONE, null, BigDecimal.TEN)).toList();
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                List<Price> some = i % 3 == 0 ? List.of(MINE) : i % 3 == 1 ? many : List.of();
                OwnPrices one = i % 2 == 0 ? prices : new OwnPrices(file());
                writers.add(both.submit(() -> {
                    one.write(some);
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(prices.read().size()).isIn(0, 1, 300);
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertThat(left).as("nothing is left lying, and nothing was taken for broken")
                    .allMatch(each -> each.equals(file()));
        }
    }
}
