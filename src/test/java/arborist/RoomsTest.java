package arborist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of the program and the arrows between them: an arrow points downward only, and each has its reason. */
class RoomsTest {

    /** One package under {@code arborist}, what it may know, and why no more than that. */
    record Room(String name, Set<String> knows, String because) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Room> ROOMS = List.of(
            new Room("app",
                    Set.of("ui", "session", "exchange", "batch", "learn", "lesson", "label", "reason", "vote", "llm",
                            "sapling",
                            "task", "answer", "layout", "settings", "trace"),
                    "app wires all rooms together, and is the only one to know them all"),
            new Room("ui",
                    Set.of("session", "exchange", "batch", "learn", "lesson", "label", "reason", "vote", "llm",
                            "sapling",
                            "task",
                            "answer", "layout", "settings", "trace"),
                    "the window shows what lies below it, and the launcher opens the window"),
            new Room("session", Set.of("trace"),
                    "the journal keeps edits whoever made them, so it must not know who makes them"),
            new Room("exchange", Set.of("trace", "answer", "vote", "label", "llm", "layout"),
                    "files are read and written without a window and without an open session: it is handed the door"),
            new Room("batch", Set.of("exchange", "reason", "llm", "trace"),
                    "a batch is runs that wait and files between them and an engine: it is handed the door"),
            new Room("learn", Set.of("reason", "sapling", "llm", "label", "vote", "task", "answer", "trace"),
                    "learning runs strategies and models, and never needs a window or a file of a session"),
            new Room("lesson", Set.of("reason", "llm", "vote", "task", "answer", "trace"),
                    "a lesson names strategies, models and problems; it is read and measured without a window"),
            new Room("label", Set.of("trace", "answer", "task", "llm"),
                    "labels judge steps, however these were found and wherever they are shown"),
            new Room("reason", Set.of("trace", "task", "answer", "vote", "llm"),
                    "a strategy is the paper's pseudocode: it grows the tree through the door and asks a port for text"),
            new Room("vote", Set.of("trace", "answer"),
                    "a tally is computed from samples and their answers alone, so it can be explained from them"),
            new Room("llm", Set.of("sapling", "trace"),
                    "a model is asked for text and knows neither strategies nor problems"),
            new Room("sapling", Set.of("task"),
                    "the built-in model learns from generated problems and from nothing else"),
            new Room("task", Set.of("answer"),
                    "a problem family needs to tell equal answers, and nothing else"),
            new Room("answer", Set.of(), "finding and comparing answers is a matter of text"),
            new Room("words", Set.of(), "every room may say something, and its texts know nothing of it"),
            new Room("layout", Set.of(), "geometry is plain doubles, whatever the tree stands for"),
            new Room("settings", Set.of(), "preferences are kept for everyone, so they depend on no one"),
            new Room("trace", Set.of(), "the tree of thoughts is what all others speak of, so it knows none of them"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("arborist");

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomKnowsOnlyWhatIsDrawn(Room room) {
        Set<String> hidden = new HashSet<>(names());
        hidden.remove(room.name());
        hidden.removeAll(room.knows());
        hidden.remove("words");
        if (hidden.isEmpty()) {
            return;
        }
        noClasses().that().resideInAPackage(within(room.name()))
                .should().dependOnClassesThat().resideInAnyPackage(within(hidden))
                .because(room.because())
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void everyClassHasARoom() {
        classes().should().resideInAnyPackage(within(names()))
                .because("a class outside the rooms escapes every arrow")
                .check(CLASSES);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses().that(not(resideInAnyPackage(within("ui"), within("app"))))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.ikonli..")
                .because("what lies below the window must run, and be tested, without one")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void jdbcStaysInTheSession() {
        noClasses().that(not(resideInAnyPackage(within("session"), within("app"))))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("only the session writes its file; the benchmarks of app compare it with plain JDBC")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void algebraStaysInItsProcess() {
        noClasses().that(not(resideInAPackage("arborist.answer.symja..")))
                .should().dependOnClassesThat().resideInAnyPackage("org.matheclipse..", "org.apfloat..", "edu.jas..")
                .because("a hostile expression may take the library's process down, and nothing else")
                .check(CLASSES);
    }

    @Test
    void nobodyLoadsTheLibraryForAlgebra() {
        noClasses().that(not(resideInAPackage("arborist.answer.symja..")))
                .should().dependOnClassesThat().resideInAPackage("arborist.answer.symja..")
                .because("it is started by its name, in a process of its own")
                .check(CLASSES);
    }

    @Test
    void meaningsComeFromOnePlace() {
        noClasses().that(not(resideInAPackage("arborist.answer.minilm..")))
                .should().dependOnClassesThat().resideInAnyPackage("ai.onnxruntime..")
                .because("everybody else knows what a meaning is, and not which model says it")
                .check(CLASSES);
    }

    @Test
    void logsGoThroughSlf4j() {
        noClasses().should().dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .because("one place decides what is logged, and that is logback.xml")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal()
                .because("state that can change belongs to an object that somebody made and handed on")
                .allowEmptyShould(true).check(CLASSES);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        ROOMS.forEach(room -> names.add(room.name()));
        return names;
    }

    private static String within(String room) {
        return "arborist." + room + "..";
    }

    private static String[] within(Set<String> rooms) {
        return rooms.stream().map(RoomsTest::within).toArray(String[]::new);
    }
}
