package arborist.answer.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import arborist.answer.like.Meaning;
import arborist.answer.like.NoMeaning;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the bundled model what texts mean. It is loaded when it is asked first, which takes a second or two, so not on the FX thread;
 * it computes on the thread that asks, and on that alone, so that the same text comes to the same numbers.
 */
public final class MiniLm implements Meaning, AutoCloseable {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final Logger LOG = LoggerFactory.getLogger(MiniLm.class);
    private static final int MOST_PIECES = 256;

    private @Nullable Loaded loaded;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

    @Override
    public synchronized float[] of(String text) throws NoMeaning {
        try {
            Loaded now = loaded == null ? load() : loaded;
            loaded = now;
            return meaning(now, now.pieces.of(text.substring(0, Math.min(text.length(), LONGEST))));
        } catch (IOException | OrtException | LinkageError e) {
            throw new NoMeaning("Texts cannot be grouped by meaning here: the model could not be loaded ("
                    + e.getClass().getSimpleName() + ").", e);
        }
    }

    @Override
    public synchronized void close() {
        Loaded now = loaded;
        loaded = null;
        try {
            if (now != null) {
                now.session.close();
            }
        } catch (OrtException e) {
            LOG.warn("The model of meanings could not be closed", e);
        }
    }

    private static Loaded load() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (InputStream model = resource(MODEL); InputStream tokenizer = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Loaded(environment, environment.createSession(model.readAllBytes(), options),
                    new WordPieces(tokenizer, MOST_PIECES));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    private static float[] meaning(Loaded on, long[] pieces) throws OrtException {
        long[] all = new long[pieces.length];
        Arrays.fill(all, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(on.environment, new long[][] {pieces});
                OnnxTensor mask = OnnxTensor.createTensor(on.environment, new long[][] {all});
                OnnxTensor types = OnnxTensor.createTensor(on.environment, new long[][] {new long[pieces.length]});
                OrtSession.Result result = on.session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    /** The mean of what all pieces mean, at length 1. */
    private static float[] mean(float[][] rows) {
        double[] sum = new double[rows[0].length];
        for (float[] row : rows) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(v -> v * v).sum());
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / Math.max(length, 1e-12));
        }
        return mean;
    }
}
