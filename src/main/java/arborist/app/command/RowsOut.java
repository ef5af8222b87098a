package arborist.app.command;

import arborist.exchange.Shelf;
import arborist.exchange.label.Account;
import arborist.exchange.label.HeldOut;
import arborist.exchange.label.RowExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Writes a session in a format of labelled solutions, or shows its first rows. */
final class RowsOut {
    private final Console console;
    private final RowOptions options;

    RowsOut(Console console, RowOptions options) {
        this.console = console;
        this.options = options;
    }

    int write(RowExport export, Shelf shelf, @Nullable Path out) throws IOException, InterruptedException {
        HeldOut heldOut = options.heldOut();
        if (options.preview() != null) {
            if (options.preview() < 1) {
                throw new Failed("--preview shows 1 row or more");
            }
            String head = export.writer().head();
            console.out().print(head);
            export.preview(shelf, options.preview()).forEach(console.out()::print);
            console.out().flush();
            return ExitCode.OK;
        }
        if (out == null) {
            throw new Failed("say where to write it with --out FILE, or look at it with --preview N");
        }
        Path second = options.heldOutFile(out);
        if (second != null && second.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new Failed("the problems that are held out need a file of their own; choose another --held-out-file");
        }
        try (Interruption interruption = new Interruption()) {
            interruption.interrupts(Thread.currentThread());
            List<RowExport.Written> written = export.files(shelf, out, heldOut, second, interruption::asked);
            written.forEach(this::tell);
            return ExitCode.OK;
        } catch (CancellationException | InterruptedException e) {
            console.err().println("arborist: stopped before the end; no file was written");
            return ExitCode.SOFTWARE;
        }
    }

    private void tell(RowExport.Written written) {
        Account account = written.account();
        console.out().println("Wrote " + written.file() + ": " + account.sentence());
        account.leftOut().forEach((what, count) -> console.err().println("Left out: " + count + " " + what));
        account.lost().forEach((what, count) -> console.err().println("Not in the file: " + count + " " + what));
    }
}
