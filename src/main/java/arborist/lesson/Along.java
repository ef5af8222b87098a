package arborist.lesson;

import arborist.reason.Option;
import java.util.List;

/** What goes from point to point of a curve. */
public sealed interface Along {

    /** Where the points are, ascending; one for all where nothing goes. */
    List<Double> points();

    /** What stands below the axis. */
    String name();

    /** One point: series stand side by side. */
    record Nothing() implements Along {
        @Override
        public List<Double> points() {
            return List.of(0.0);
        }

        @Override
        public String name() {
            return "";
        }
    }

    /** How hard the problems are, for example how many operations they have; other problems at each point. */
    record Level(List<Integer> levels) implements Along {
        public Level {
            levels = List.copyOf(levels);
        }

        @Override
        public List<Double> points() {
            return levels.stream().map(Integer::doubleValue).toList();
        }

        @Override
        public String name() {
            return "level";
        }
    }

    /** A number of the strategies that read it; the same problems at each point. */
    record Of(Option option, List<Double> points) implements Along {
        public Of {
            points = List.copyOf(points);
        }

        @Override
        public String name() {
            return option.flag().substring(2);
        }
    }
}
