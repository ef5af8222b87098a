package arborist.ui.set;

import arborist.llm.Price;
import arborist.reason.Estimate;
import arborist.reason.Plan;
import arborist.reason.set.Job;
import arborist.ui.run.Choices;
import arborist.ui.run.Expected;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells what all runs of a set will take together, beside the FX thread. */
final class Forecast {
    private final Choices choices;
    /** Families by question: what it takes is asked again with each key that is typed. */
    private final Map<String, String> tasks = new ConcurrentHashMap<>();

    Forecast(Choices choices) {
        this.choices = choices;
    }

    /** Of questions that may not be problems yet. */
    CompletableFuture<Expected> of(SetOrder order) {
        Set<String> models = order.ways().stream().map(w -> w.on("free").model().name()).collect(Collectors.toSet());
        return prices(models).thenApplyAsync(prices -> {
            Expected sum = Expected.NOTHING;
            for (Way way : order.ways()) {
                Map<String, Plan> plans = new HashMap<>();
                for (var row : order.problems()) {
                    String task = tasks.computeIfAbsent(row.question(), q -> choices.task(row.task(), q));
                    sum = sum.plus(one(plans.computeIfAbsent(task, way::on), row.question(), prices));
                }
                for (var question : order.added()) {
                    String task = tasks.computeIfAbsent(question.text(), choices::task);
                    sum = sum.plus(one(plans.computeIfAbsent(task, way::on), question.text(), prices));
                }
            }
            return sum;
        });
    }

    /**
     * Of runs that are known one by one.
     *
     * @param questions by problem
     */
    CompletableFuture<Expected> of(List<Job> jobs, Map<arborist.trace.Id, String> questions) {
        Set<String> models = jobs.stream().map(j -> j.plan().model().name()).collect(Collectors.toSet());
        return prices(models).thenApplyAsync(prices -> jobs.stream()
                .map(j -> one(j.plan(), questions.getOrDefault(j.problem(), ""), prices))
                .reduce(Expected.NOTHING, Expected::plus));
    }

    private static Expected one(Plan plan, String question, Map<String, Price> prices) {
        return Expected.of(Estimate.of(plan, question), prices.get(plan.model().name()));
    }

    private CompletableFuture<Map<String, Price>> prices(Set<String> models) {
        Map<String, CompletableFuture<Optional<Price>>> asked = new HashMap<>();
        new HashSet<>(models).forEach(model -> asked.put(model, choices.price(model)));
        return CompletableFuture.allOf(asked.values().toArray(CompletableFuture<?>[]::new)).thenApply(all -> {
            Map<String, Price> prices = new HashMap<>();
            asked.forEach((model, price) -> price.join().ifPresent(p -> prices.put(model, p)));
            return prices;
        });
    }
}
