package arborist.app.crash;

import java.util.List;

/** On what the program runs, as far as a report may say it: versions and sizes, no names of people, folders or machines. */
record Machine(String version, String java, String system, String drawing, int cores, long usedMegabytes,
        long mostMegabytes) {

    /**
     * This one, now.
     *
     * @param version of Arborist
     */
    static Machine now(String version) {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(version, property("java.runtime.version") + ", " + property("java.vm.name"),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "JavaFX " + property("javafx.runtime.version") + ", drawing order " + property("prism.order"),
                runtime.availableProcessors(), (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    List<String> lines() {
        return List.of("Arborist " + version, "Java " + java, system, drawing,
                cores + " processors, " + usedMegabytes + " of " + mostMegabytes + " MB used");
    }

    private static String property(String name) {
        return System.getProperty(name, "as it is by default");
    }
}
