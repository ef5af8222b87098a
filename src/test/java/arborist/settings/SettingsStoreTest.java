package arborist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("deep").resolve("settings.json"), "ada");
    }

    @Test
    void startsFreshWithTheNameOfWhoeverIsLoggedIn() {
        assertThat(store().load()).isEqualTo(Settings.fresh("ada"));
    }

    @Test
    void comesBackTheSame() throws IOException {
        Settings settings = Settings.fresh("ada").withLook(Look.DARK).withFontPercent(130).withName("Grace")
                .opened("/sessions/a.arborist").opened("/sessions/b.arborist")
                .withWindow("one", new WindowPlace(10, 20, 900, 700, true))
                .withPanes(Panes.DEFAULT.withShown(true, false, true).withWidths(20, 30))
                .withKey("prune", "Shortcut+J").withFolder(folder.toString())
                .withModels(List.of(new KnownModel("gpt-4o", "openai", null),
                        new KnownModel("mine", "other", "http://localhost:9/v1")));
        store().save(settings);
        assertThat(store().load()).isEqualTo(settings);
        assertThat(settings.recent()).containsExactly("/sessions/b.arborist", "/sessions/a.arborist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[1]", "{\"fontPercent\": {}}", "{\"panes\": 3}", "{\"recent\":[{}]}",
        "\u0000"})
    void startsFreshWhereTheFileIsBrokenAndKeepsIt(String broken) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, broken);
        assertThat(new SettingsStore(file, "ada").load()).isEqualTo(Settings.fresh("ada"));
        assertThat(folder.resolve("settings.json.broken")).hasContent(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"models\": 3", "\"models\": [{\"name\": \"\", \"preset\": \"openai\"}]",
        "\"models\": [null]", "\"keys\": [1]", "\"folder\": [7]", "\"windows\": \"here\"",
        "\"language\": {}"})
    void oneValueThatIsNoneLeavesTheOthers(String wrong) throws IOException {
        Path file = folder.resolve("settings.json");
        String all = "{\"name\": \"Grace\", " + wrong + ", \"fontPercent\": 130}";
        Files.writeString(file, all);
        assertThat(new SettingsStore(file, "ada").load())
                .isEqualTo(Settings.fresh("ada").withName("Grace").withFontPercent(130));
        assertThat(folder.resolve("settings.json.broken")).hasContent(all);
    }

    @Test
    void aFolderThatIsNotThereIsNotSuggested() {
        Settings settings = Settings.fresh("ada");
        assertThat(settings.sessionFolder()).isEmpty();
        assertThat(settings.withFolder(folder.toString()).sessionFolder()).contains(folder);
        assertThat(settings.withFolder(folder.resolve("gone").toString()).sessionFolder()).isEmpty();
        assertThat(settings.withFolder("\u0000").sessionFolder()).isEmpty();
    }

    @Test
    void takesWhatItKnowsFromAnOlderOrNewerFile() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"look\": \"DARK\", \"fontPercent\": 900, \"later\": true, "
                + "\"panes\": {\"inspector\": false, \"problemsWidth\": 20}}");
        Settings settings = new SettingsStore(file, "ada").load();
        assertThat(settings.look()).isEqualTo(Look.DARK);
        assertThat(settings.fontPercent()).isEqualTo(200);
        assertThat(settings.name()).isEqualTo("ada");
        assertThat(settings.panes()).isEqualTo(Panes.DEFAULT.withShown(true, false, true).withWidths(20, 28));
    }

    @Test
    void liesWhereThePlatformWantsIt() {
        Path home = Path.of("/home/ada");
        assertThat(SettingsFile.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".config/arborist/settings.json"));
        assertThat(SettingsFile.of(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", home))
                .isEqualTo(Path.of("/cfg/arborist/settings.json"));
        assertThat(SettingsFile.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", home))
                .isEqualTo(home.resolve(".config/arborist/settings.json"));
        assertThat(SettingsFile.of(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/arborist/settings.json"));
    }
}
