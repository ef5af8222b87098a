package arborist.task.game24;

/**
 * What the checker found.
 *
 * @param holds whether it is so
 * @param why what that rests on, in one clause
 */
public record Finding(boolean holds, String why) {
    static Finding yes(String why) {
        return new Finding(true, why);
    }

    static Finding no(String why) {
        return new Finding(false, why);
    }
}
