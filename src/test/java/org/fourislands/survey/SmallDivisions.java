package org.fourislands.survey;

/** Divisions that the tests begin with. */
final class SmallDivisions {
    private SmallDivisions() {}

    static Division to(Hand hand) {
        return Division.allTo(hand, TheSurvey.ISLANDS.groups());
    }

    /** The rest is Russia's, as administered today. */
    static Division with(String group, Allotment allotment) {
        return to(Hand.RUSSIA).with(group, allotment);
    }

    /** Shikotan and the Habomai islets to Japan. */
    static Division two() {
        return with("shikotan", Allotment.whole(Hand.JAPAN)).with("habomai", Allotment.whole(Hand.JAPAN));
    }

    static Division threeAndAHalf() {
        return to(Hand.JAPAN).with("etorofu", Allotment.japansShare(0.5));
    }
}
