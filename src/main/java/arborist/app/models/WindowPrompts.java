package arborist.app.models;

import arborist.reason.Plan;
import arborist.reason.PromptNames;
import arborist.reason.preview.Preview;
import arborist.reason.preview.Sent;
import arborist.reason.prompt.PromptFolder;
import arborist.reason.prompt.Template;
import arborist.trace.Problem;
import arborist.trace.Refused;
import arborist.ui.run.PromptDesk;
import arborist.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The user's own prompts lie in a folder of their settings, and are tried on a run without a model. */
final class WindowPrompts implements PromptDesk {
    private static final Words WORDS = Words.of(WindowPrompts.class);
    private final PromptFolder folder;
    private final Preview preview;

    WindowPrompts(PromptFolder folder, Preview preview) {
        this.folder = folder;
        this.preview = preview;
    }

    @Override
    public CompletableFuture<List<Sheet>> sheets(Plan plan) {
        return Waiting.on(() -> PromptNames.of(plan).stream().map(name -> new Sheet(name,
                read(plan.prompts(), name), folder.ours(plan.prompts(), name).text())).toList());
    }

    @Override
    public CompletableFuture<Void> keep(String task, String name, String text) {
        return Waiting.on(() -> {
            try {
                folder.change(task, name, text);
                return null;
            } catch (IOException e) {
                throw new Refused(WORDS.say("window-prompts.the-prompt-could-not-be", String.valueOf(e.getMessage())),
                        e);
            }
        });
    }

    @Override
    public CompletableFuture<Void> reset(String task, String name) {
        return Waiting.on(() -> {
            try {
                folder.reset(task, name);
                return null;
            } catch (IOException e) {
                throw new Refused(WORDS.say("window-prompts.the-prompt-could-not-be-2", String.valueOf(e.getMessage())),
                        e);
            }
        });
    }

    @Override
    public CompletableFuture<List<Sent>> preview(Problem problem, Plan plan, Map<String, String> drafts) {
        Map<String, String> own = Map.copyOf(drafts);
        return Waiting.on(() -> preview.of(problem, plan, (task, name) -> {
            String draft = own.get(name);
            return draft == null ? folder.of(task, name) : new Template(draft);
        }));
    }

    private String read(String task, String name) {
        try {
            return folder.of(task, name).text();
        } catch (UncheckedIOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
