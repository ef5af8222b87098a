package arborist.task.make;

import arborist.answer.Op;
import arborist.task.word.Calculation;
import arborist.task.word.Slip;
import arborist.task.word.Story;
import arborist.task.word.Teller;
import arborist.task.word.Template;
import arborist.task.word.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes word problems; the level is the number of steps that the solution takes. */
final class WordMaker implements Maker {
    private static final int WAYS = 4;
    private static final List<Op> OPS = List.of(Op.values());

    private final Templates templates;

    WordMaker(Templates templates) {
        this.templates = templates;
    }

    @Override
    public String family() {
        return "word";
    }

    @Override
    public int hardest() {
        return templates.hardest();
    }

    @Override
    public Made make(RandomGenerator random, int level) {
        List<Template> fitting = templates.of(level);
        Template template = fitting.get(random.nextInt(fitting.size()));
        Story story = Teller.tell(template, random);
        String numbers = story.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new Made(family(), level, story.question(), story.solve(random), Integer.toString(story.answer()),
                "word " + template.name() + " " + numbers, template.name());
    }

    /** Half of the slips are wrong results, half are calculations that the story does not ask for. */
    @Override
    public List<String> slip(Made made, RandomGenerator random) {
        Story story = templates.read(made.question()).orElseThrow();
        List<Integer> order = story.order(made.steps());
        while (true) {
            boolean wrongResult = random.nextInt(3) > 0;
            Optional<Slip.Solution> slip = Slip.solve(story, order, random.nextInt(order.size()), right -> wrongResult
                    ? new Calculation(right.a(), right.op(), right.b(),
                            Misses.of(random, right.a(), right.op(), right.b()))
                    : another(story, right, random));
            if (slip.isPresent()) {
                List<String> lines = new ArrayList<>(slip.get().lines());
                lines.add(Made.answerLine(Integer.toString(slip.get().answer())));
                return lines;
            }
        }
    }

    @Override
    public List<String> next(Made made, int taken, RandomGenerator random) {
        Story story = templates.read(made.question()).orElseThrow();
        Stream<String> others =
                IntStream.range(0, WAYS).mapToObj(_ -> story.solve(random)).map(way -> firstNew(way, made, taken));
        return Shuffled.with(made.steps().get(taken), others, WAYS, random);
    }

    /** The first step of another way to the answer that was not taken yet; all that it needs was taken then. */
    private static String firstNew(List<String> way, Made made, int taken) {
        return way.stream().filter(step -> !made.steps().subList(0, taken).contains(step)).findFirst().orElseThrow();
    }

    @Override
    public Optional<String> reworded(String question) {
        return templates.read(question).map(Story::question);
    }

    /** Another operation, or another number that is given; the right one where that gives no whole number. */
    private static Calculation another(Story story, Calculation right, RandomGenerator random) {
        boolean operation = random.nextBoolean();
        Op op = operation ? OPS.get(random.nextInt(OPS.size())) : right.op();
        int b = operation ? right.b() : story.given().get(random.nextInt(story.given().size()));
        return Calculation.of(right.a(), op, b).filter(done -> done.result() > 0).orElse(right);
    }
}
