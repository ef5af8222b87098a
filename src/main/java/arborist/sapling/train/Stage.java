package arborist.sapling.train;

/**
 * A part of the training of the policies: the trunk is trained at a level rate, and each policy leaves it at some step and is finished
 * with a falling one (Hu et al. 2024, section 4, "warmup-stable-decay").
 *
 * @param name of the policy that comes of it
 * @param leaves the step at which it leaves the trunk
 * @param end the step at which it is finished
 */
public record Stage(String name, int leaves, int end) {
}
