package arborist.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.OwnPrices;
import arborist.llm.Price;
import arborist.trace.Refused;
import arborist.ui.run.PriceDesk;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of prices that is broken is replaced and kept beside; one that cannot be got at stays as it is, and both are told. */
class WindowPricesTest {
    private static final Price MINE = new Price("m", BigDecimal.ONE, null, BigDecimal.TEN);
    /** As long as names may be, so that none can lie beside it while it is written. */
    private static final String LONG = "p".repeat(250);

    @TempDir
    private Path folder;
    private final AtomicInteger changed = new AtomicInteger();

    @Test
    void aBrokenTableIsReplacedAndKeptBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("prices.json"), "{\"models\": 7}");
        assertThat(why(desk(file).own())).contains(file.toString()).contains("delete it");
        PriceDesk.Changed done = desk(file).change(before -> List.of(MINE)).get(60, TimeUnit.SECONDS);
        assertThat(done.before()).isEmpty();
        assertThat(desk(file).own().get(60, TimeUnit.SECONDS)).hasSize(1);
        assertThat(folder.resolve("prices.json.broken")).hasContent("{\"models\": 7}");
        assertThat(changed).hasValue(1);
    }

    /** What no program may read cannot be told from an empty table: nothing may be written over it. */
    @Test
    void oneThatCannotBeGotAtStaysAsItIs() throws Exception {
        Path file = Files.createDirectories(folder.resolve("prices.json"));
        Files.writeString(file.resolve("held"), "by another");
        assertThat(why(desk(file).own())).contains(file.toString()).contains("See that you may read it");
        assertThat(why(desk(file).change(before -> List.of(MINE)))).contains(file.toString())
                .contains("See that you may read it");
        assertThat(file.resolve("held")).hasContent("by another");
        assertThat(changed).hasValue(0);
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheTableStays() throws Exception {
        Path file = folder.resolve(LONG);
        new OwnPrices(folder.resolve("short")).write(List.of(MINE));
        Files.move(folder.resolve("short"), file);
        assertThat(why(desk(file).change(before -> List.of()))).isEqualTo("it was done");
        new OwnPrices(folder.resolve("short")).write(List.of(MINE));
        Files.move(folder.resolve("short"), file);
        assertThat(why(desk(file).change(before -> List.of(MINE, MINE)))).contains(LONG)
                .contains("could not be written").contains("See that you may write there");
        assertThat(desk(file).own().get(60, TimeUnit.SECONDS)).hasSize(1);
    }

    /** Else what a person wrote by hand would be lost with the broken table. */
    @Test
    void aBrokenTableThatCannotBePutAsideIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("prices.json"), "{");
        Files.writeString(Files.createDirectories(folder.resolve("prices.json.broken")).resolve("older"), "mine");
        assertThat(why(desk(file).change(before -> List.of(MINE)))).contains(file.toString())
                .contains("could not be written");
        assertThat(file).hasContent("{");
        assertThat(changed).hasValue(0);
    }

    private WindowPrices desk(Path file) throws IOException {
        return new WindowPrices(new OwnPrices(file), changed::incrementAndGet);
    }

    private static String why(CompletableFuture<?> done) throws Exception {
        try {
            var _ = done.get(60, TimeUnit.SECONDS);
            return "it was done";
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class);
            return String.valueOf(e.getCause().getMessage());
        }
    }
}
