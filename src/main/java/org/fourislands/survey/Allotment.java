package org.fourislands.survey;

/**
 * Whose one group is: one party's whole, or divided by a straight line.
 *
 * @param nearer who has the part nearer to Hokkaido, the western one
 * @param farther who has the other part; the same where the group is whole
 * @param nearerShare how much of the group's area the nearer part is, above 0, up to 1; 1 where the group is whole
 */
public record Allotment(Hand nearer, Hand farther, double nearerShare) {

    public Allotment {
        if (!(nearerShare > 0 && nearerShare <= 1)) {
            throw new IllegalArgumentException("a part has a share above 0 and up to 1: " + nearerShare);
        }
        if ((nearer == farther) != (nearerShare == 1)) {
            throw new IllegalArgumentException("a group is divided between two or whole in one hand");
        }
    }

    public static Allotment whole(Hand hand) {
        return new Allotment(hand, hand, 1);
    }

    /** Japan has the part nearer to Hokkaido, Russia the rest; whole where the share is 0 or 1. */
    public static Allotment japansShare(double share) {
        if (share <= 0 || share >= 1) {
            return whole(share >= 1 ? Hand.JAPAN : Hand.RUSSIA);
        }
        return new Allotment(Hand.JAPAN, Hand.RUSSIA, share);
    }

    public boolean isDivided() {
        return nearer != farther;
    }

    /** How much of the group's area a party has, 0 to 1. */
    public double shareOf(Hand hand) {
        if (nearer == farther) {
            return nearer == hand ? 1 : 0;
        }
        return nearer == hand ? nearerShare : 1 - nearerShare;
    }

    /** The same with the parties exchanged; the line stays. */
    public Allotment swapped() {
        return new Allotment(nearer.other(), farther.other(), nearerShare);
    }
}
