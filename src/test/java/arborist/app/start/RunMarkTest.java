package arborist.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next start knows how the last one ended, and asks for a safe start when that never showed its window. */
class RunMarkTest {
    private static final long PROCESS = 4711;

    @TempDir
    private Path folder = Path.of("");

    private Path marks = Path.of("");

    @BeforeEach
    void marks() {
        marks = RunMark.folder(Map.of("XDG_STATE_HOME", folder.toString()), folder);
    }

    @Test
    void aRunThatEndedLeavesNothing() throws IOException {
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
        RunMark mark = RunMark.begin(marks, PROCESS, folder);
        mark.shown();
        mark.ended();
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
        assertThat(marks).isEmptyDirectory();
    }

    @Test
    void aStartThatNeverShowedItsWindowIsNoticedOnce() {
        RunMark.begin(marks, PROCESS, folder);
        assertThat(last()).isInstanceOf(LastRun.NeverShown.class);
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
    }

    @Test
    void aRunThatWasKilledLaterIsNoTrouble() {
        RunMark.begin(marks, PROCESS, folder).shown();
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
    }

    @Test
    void aCrashOfJavaIsNoticedByWhatItLeaves() throws IOException {
        RunMark.begin(marks, PROCESS, folder).shown();
        Path left = Files.createFile(folder.resolve("hs_err_pid" + PROCESS + ".log"));
        assertThat(last()).isEqualTo(new LastRun.JavaCrashed(left));
        Files.delete(left);
        RunMark.begin(marks, PROCESS, folder.resolve("elsewhere")).shown();
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path there = Files.createFile(temporary.resolve("hs_err_pid" + PROCESS + ".log"));
        assertThat(RunMark.last(marks, process -> false, temporary)).isEqualTo(new LastRun.JavaCrashed(there));
    }

    @Test
    void anotherWindowThatIsOpenIsLeftAlone() {
        RunMark.begin(marks, PROCESS, folder);
        assertThat(RunMark.last(marks, process -> true, folder)).isInstanceOf(LastRun.Ended.class);
        assertThat(last()).isInstanceOf(LastRun.NeverShown.class);
    }

    @Test
    void whateverLiesThereTheProgramStarts() throws IOException {
        Files.createDirectories(marks);
        Files.writeString(marks.resolve("notes.txt"), "not ours");
        Files.write(marks.resolve("12"), new byte[20_000]);
        Files.writeString(marks.resolve("13"), "\0\nshown\n");
        Files.writeString(marks.resolve("99999999999999999999999"), "");
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
        Files.write(marks.resolve("14"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(last()).isInstanceOf(LastRun.Ended.class);
        RunMark.begin(Files.createFile(folder.resolve("file")), 1, folder).shown();
    }

    @Test
    void aSafeStartIsMadeWhereAskedForAndOfferedWhereTheLastFailed() {
        assertThat(Mode.of(false, new LastRun.Ended())).isEqualTo(Mode.USUAL);
        assertThat(Mode.of(false, new LastRun.JavaCrashed(folder))).isEqualTo(Mode.USUAL);
        assertThat(Mode.of(false, new LastRun.NeverShown())).isEqualTo(Mode.ASK);
        assertThat(Mode.of(true, new LastRun.NeverShown())).isEqualTo(Mode.SAFE);
        assertThat(Mode.USUAL.bySoftware()).isFalse();
        assertThat(Mode.ASK.bySoftware()).isTrue();
    }

    private LastRun last() {
        return RunMark.last(marks, process -> false, folder);
    }
}
