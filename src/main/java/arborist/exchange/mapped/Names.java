package arborist.exchange.mapped;

import java.util.List;
import java.util.Locale;

/** The names that public data gives to things, in lower case without signs; the surest first. */
final class Names {
    static final List<String> QUESTION = List.of("question", "problem", "prompt", "query", "questiontext",
            "problemstatement", "problemtext", "instruction", "userprompt", "input", "messages");
    static final List<String> GOLD = List.of("gold", "goldanswer", "goldanswers", "groundtruth", "groundtruthanswer",
            "gtanswer", "gt", "referenceanswer", "expectedanswer", "correctanswer", "trueanswer", "rightanswer",
            "target",
            "expected", "label", "reference");
    /** Taken for the right answer only where nothing else is. */
    static final List<String> MAYBE_GOLD = List.of("answer", "answers", "finalanswer", "solution", "referencesolution");
    static final List<String> SAMPLES = List.of("samples", "completions", "responses", "outputs", "generations",
            "predictions", "candidates", "rollouts", "solutions", "choices", "modelresponses", "modeloutputs",
            "generatedresponses", "generatedsolutions", "modelcompletions", "resps", "traces", "texts");
    static final List<String> SAMPLE = List.of("sample", "completion", "response", "output", "generation",
            "modelresponse", "modeloutput", "modelcompletion", "generatedtext", "generatedsolution", "generatedanswer",
            "prediction", "modelsolution", "reasoning", "rationale", "chainofthought", "cot", "solution", "trace",
            "text",
            "content");
    static final List<String> ANSWER = List.of("extractedanswer", "extractedanswers", "extracted", "parsedanswer",
            "predictedanswer", "predictedanswers", "modelanswer", "modelanswers", "finalanswer", "finalanswers",
            "filteredresps", "pred", "preds", "prediction", "predictions", "answer", "answers");
    static final List<String> CORRECT = List.of("correct", "iscorrect", "correctness", "correctnesses", "iscorrects",
            "labelcorrect", "passed", "success", "exactmatch", "acc", "isright", "right", "match", "label", "labels");
    static final List<String> SCORE = List.of("score", "scores", "reward", "rewards", "prmscore", "prmscores",
            "stepscores", "steprewards", "rmscore", "rmscores", "verifierscore", "verifierscores", "rating", "ratings",
            "value", "values");
    static final List<String> TOKENS = List.of("tokens", "tokencount", "tokencounts", "numtokens", "ntokens",
            "completiontokens", "outputtokens", "generatedtokens", "usage", "usages");
    static final List<String> MODEL = List.of("model", "modelname", "modelid", "models", "generator", "engine", "llm",
            "system");
    /** Of the text within a sample that is an object. */
    static final List<String> TEXT = List.of("text", "content", "completion", "response", "output", "generation",
            "solution", "sample", "generatedtext", "reasoning");

    private Names() {}

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
