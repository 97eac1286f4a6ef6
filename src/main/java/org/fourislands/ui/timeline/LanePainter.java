package org.fourislands.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Source;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.Lane;
import org.fourislands.ui.timeline.ClockModel.Reach;
import org.fourislands.view.TimeMark;
import org.fourislands.view.TimeMark.Offer;
import org.fourislands.view.TimeMark.Work;

/** Draws the lanes: events as dots, proposals as boxes with their class, works as pages; counts where several share a place. */
record LanePainter(Brush brush) {
    private static final double DIMMED = 0.3;
    private static final double DOT = 3.6;
    private static final double BOX = 6.5;

    void paint(Lane lane, TimeScale scale, double margin) {
        brush.words(lane.name(), margin - 12, lane.middle(), Brush.WORDS, brush.faint(), TextAlignment.RIGHT);
        GraphicsContext g = brush.g();
        g.setStroke(brush.soft(0.13));
        g.setLineWidth(1);
        g.strokeLine(scale.left(), brush.hair(lane.middle()), scale.right(), brush.hair(lane.middle()));
        lane.clusters().forEach(cluster -> cluster.reach().ifPresent(reach -> reach(cluster, reach, lane.middle())));
        lane.clusters().forEach(cluster -> {
            g.setGlobalAlpha(cluster.dimmed() ? DIMMED : 1);
            cluster(cluster, lane.middle());
            g.setGlobalAlpha(1);
        });
    }

    /** The days on which it can have been, as a band; how long it lay open, as a line. */
    private void reach(Cluster cluster, Reach reach, double y) {
        GraphicsContext g = brush.g();
        g.setGlobalAlpha(cluster.dimmed() ? DIMMED : 1);
        g.setFill(brush.soft(0.2));
        if (reach.to() > reach.from() + 2 * cluster.half()) {
            g.fillRoundRect(reach.from(), y - 4, reach.to() - reach.from(), 8, 8, 8);
        }
        if (reach.lasting() > cluster.x() + cluster.half()) {
            g.setFill(brush.soft(0.5));
            g.fillRect(cluster.x(), brush.edge(y - 1), reach.lasting() - cluster.x(), 2);
            g.fillRect(brush.edge(reach.lasting() - 1), y - 4, 1, 8);
        }
        g.setGlobalAlpha(1);
    }

    private void cluster(Cluster cluster, double y) {
        TimeMark first = cluster.marks().get(0);
        switch (first.lane()) {
            case EVENTS -> events(cluster, y);
            case PROPOSALS -> proposals(cluster, y);
            case SOURCES -> works(cluster, y);
            case STRIP -> {}
        }
    }

    private void events(Cluster cluster, double y) {
        GraphicsContext g = brush.g();
        g.setFill(brush.faint());
        if (cluster.isSingle()) {
            g.fillOval(cluster.x() - DOT, y - DOT, 2 * DOT, 2 * DOT);
        } else {
            g.fillRoundRect(cluster.x() - cluster.half(), y - BOX, 2 * cluster.half(), 2 * BOX, 2 * BOX, 2 * BOX);
            count(cluster, y, brush.colours().ground());
        }
    }

    private void proposals(Cluster cluster, double y) {
        if (cluster.isSingle() && cluster.marks().get(0).sign() instanceof Offer offer) {
            box(offer, cluster.x(), y);
            return;
        }
        GraphicsContext g = brush.g();
        g.setFill(brush.faint());
        g.fillRoundRect(cluster.x() - cluster.half(), y - BOX, 2 * cluster.half(), 2 * BOX, 5, 5);
        count(cluster, y, brush.colours().ground());
    }

    /** The firmer it was, the fuller: dark where signed, grey where offered, an outline where said, dashes where an idea. */
    private void box(Offer offer, double x, double y) {
        GraphicsContext g = brush.g();
        Color words = brush.colours().words();
        Color ground = brush.colours().ground();
        double left = brush.edge(x - BOX);
        double top = brush.edge(y - BOX);
        boolean full = isFull(offer.rank());
        g.setFill(full ? isBinding(offer.rank()) ? words : brush.faint() : ground);
        g.fillRoundRect(left, top, 2 * BOX, 2 * BOX, 4, 4);
        if (!full) {
            g.setStroke(words);
            g.setLineWidth(offer.rank() == Proposal.Rank.UNPUBLISHED_OFFER ? 1.6 : 1);
            g.setLineDashes(isIdea(offer.rank()) ? new double[] {2, 2} : new double[0]);
            g.strokeRoundRect(left + 0.5, top + 0.5, 2 * BOX - 1, 2 * BOX - 1, 4, 4);
            g.setLineDashes();
        }
        brush.words(sign(offer.kind()), x, y, Brush.TINY, full ? ground : words, TextAlignment.CENTER);
        if (offer.rank() == Proposal.Rank.DENIED) {
            g.setStroke(words);
            g.setLineWidth(1);
            g.strokeLine(left + 1, top + 2 * BOX - 1, left + 2 * BOX - 1, top + 1);
        }
    }

    private static boolean isBinding(Proposal.Rank rank) {
        return rank == Proposal.Rank.RATIFIED || rank == Proposal.Rank.IN_FORCE || rank == Proposal.Rank.SIGNED;
    }

    private static boolean isFull(Proposal.Rank rank) {
        return isBinding(rank) || rank == Proposal.Rank.FORMAL_OFFER;
    }

    private static boolean isIdea(Proposal.Rank rank) {
        return rank == Proposal.Rank.IDEA || rank == Proposal.Rank.DENIED;
    }

    /** How many islands would go to Japan, as a sign; a dot for what does not say. */
    private static String sign(Proposal.Kind kind) {
        return switch (kind) {
            case FOUR_ISLAND -> "4";
            case TWO_ISLAND -> "2";
            case TWO_PLUS -> "2+";
            case THREE_ISLAND -> "3";
            case THREE_AND_A_HALF -> "3½";
            case AREA_SPLIT -> "½";
            case STATUS_QUO -> "0";
            case DEFERRED, JOINT_USE, PROCESS, MIXED, OTHER -> "•";
        };
    }

    private void works(Cluster cluster, double y) {
        boolean article = cluster.marks().stream().anyMatch(LanePainter::isArticle);
        GraphicsContext g = brush.g();
        if (cluster.isSingle()) {
            page(cluster.x(), y, article);
            return;
        }
        double left = brush.edge(cluster.x() - cluster.half());
        g.setFill(article ? brush.colours().words() : brush.colours().ground());
        g.fillRect(left, y - BOX, 2 * cluster.half(), 2 * BOX);
        g.setStroke(article ? brush.colours().words() : brush.faint());
        g.setLineWidth(1);
        g.strokeRect(left + 0.5, brush.edge(y - BOX) + 0.5, 2 * cluster.half() - 1, 2 * BOX - 1);
        count(cluster, y, article ? brush.colours().ground() : brush.faint());
    }

    private void page(double x, double y, boolean article) {
        GraphicsContext g = brush.g();
        double half = article ? 4.5 : 3;
        double height = article ? 13 : 8;
        double left = brush.edge(x - half);
        double top = brush.edge(y - height / 2);
        g.setFill(article ? brush.colours().words() : brush.colours().ground());
        g.fillRect(left, top, 2 * half, height);
        g.setStroke(article ? brush.colours().ground() : brush.faint());
        g.setLineWidth(1);
        if (article) {
            for (double line = top + 3.5; line < top + height - 1; line += 3) {
                g.strokeLine(left + 2, line, left + 2 * half - 2, line);
            }
        } else {
            g.strokeRect(left + 0.5, top + 0.5, 2 * half - 1, height - 1);
        }
    }

    private static boolean isArticle(TimeMark mark) {
        return mark.sign() instanceof Work work && work.kind() == Source.Kind.ARTICLE;
    }

    private void count(Cluster cluster, double y, Color colour) {
        String number = Integer.toString(cluster.marks().size());
        brush.words(number, cluster.x(), y, Brush.SMALL, colour, TextAlignment.CENTER);
    }
}
