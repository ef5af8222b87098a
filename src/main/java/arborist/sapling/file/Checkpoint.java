package arborist.sapling.file;

import arborist.sapling.net.Matrix;
import arborist.sapling.net.Weights;
import arborist.sapling.train.Optimiser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A training as it stood after a step: to go on with it, to the last bit, as if it had never stopped. */
public final class Checkpoint {
    private Checkpoint() {}

    /** @param plan says what was being trained; a checkpoint of another plan is not gone on with */
    public static void write(Path file, String plan, Weights weights, Optimiser optimiser) throws IOException {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("plan", plan);
        head.put("steps", optimiser.steps());
        AtOnce.write(file, MatrixFile.write(head, all(weights, optimiser), false));
    }

    /**
     * Fills weights and optimiser.
     *
     * @return whether there was one of this plan
     * @throws IOException where it is damaged
     */
    public static boolean read(Path file, String plan, Weights weights, Optimiser optimiser) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            Head head = MatrixFile.head(bytes);
            if (!head.text("plan").equals(plan)) {
                return false;
            }
            MatrixFile.read(bytes, head, all(weights, optimiser));
            optimiser.resume(head.number("steps"));
            return true;
        } catch (IOException e) {
            throw new IOException("The checkpoint " + file + " cannot be read: " + e.getMessage()
                    + ". Delete it to begin anew.", e);
        }
    }

    private static List<Matrix> all(Weights weights, Optimiser optimiser) {
        List<Matrix> all = new ArrayList<>(weights.all());
        all.addAll(optimiser.memory());
        return all;
    }
}
