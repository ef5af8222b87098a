package arborist.answer.like;

import java.util.List;

/**
 * Texts in groups of those that mean about the same.
 *
 * @param groups the largest first; a text that is like no other is a group of its own
 * @param leftOut how many texts were not looked at, since there were too many
 */
public record Alike(List<Group> groups, int leftOut) {
    public Alike {
        groups = List.copyOf(groups);
    }

    /**
     * Texts that are like one of them.
     *
     * @param leader the place of the text that the others are like
     * @param members the places of all, in their order, the leader's among them
     * @param least the likeness of the one that is least like the leader, 1 for one alone
     */
    public record Group(int leader, List<Integer> members, double least) {
        public Group {
            members = List.copyOf(members);
        }
    }
}
