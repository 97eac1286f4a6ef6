package org.fourislands.ui.proposals;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.fourislands.history.Proposal.Rank;

/** A sign for what a proposal was: full for what binds, hollow for what does not, dashed for an idea, struck out for what was denied. */
final class RankGlyph extends StackPane {
    private static final String DISC = "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z";
    private static final String DIAMOND = "M8 0 L16 8 L8 16 L0 8 Z";
    private static final String CORE = "M8 5 A3 3 0 1 0 8 11 A3 3 0 1 0 8 5 Z";
    private static final String STROKE = "M2 14 L14 2";

    RankGlyph(Rank rank) {
        getStyleClass().add("rank-glyph");
        setMinSize(20, 20);
        setPrefSize(20, 20);
        switch (rank) {
            case RATIFIED, IN_FORCE -> add(DISC, "rank-full");
            case SIGNED -> {
                add(DISC, "rank-hollow");
                add(CORE, "rank-full");
            }
            case FORMAL_OFFER -> add(DIAMOND, "rank-full");
            case UNPUBLISHED_OFFER -> add(DIAMOND, "rank-hollow");
            case STATEMENT -> add(DISC, "rank-hollow");
            case IDEA -> add(DISC, "rank-dashed");
            case DENIED -> {
                add(DISC, "rank-dashed");
                add(STROKE, "rank-hollow");
            }
        }
    }

    private void add(String path, String style) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(style);
        getChildren().add(shape);
    }
}
