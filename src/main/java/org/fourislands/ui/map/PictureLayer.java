package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;

/**
 * A painted picture on screen, moved and stretched to where it belongs in a view that has gone on since: each map of a sheet
 * within its own place.
 */
final class PictureLayer extends Pane {
    private final Affine way = new Affine();
    private final MapImage first = new MapImage(way);
    private final MapImage second = new MapImage(way);
    private Optional<Viewport> painted = Optional.empty();

    PictureLayer() {
        setMouseTransparent(true);
        getChildren().addAll(first, second);
    }

    void show(SharedPicture picture, PaintRequest request) {
        painted = Optional.of(request.viewport());
        Image image = picture.freshImage();
        Sheet sheet = request.sheet();
        boolean twins = sheet.arrangement() == Sheet.Arrangement.TWIN;
        second.setVisible(twins);
        if (twins) {
            first.show(image, request.scale(), 0, sheet.left(1), sheet.height());
            second.show(image, request.scale(), sheet.left(1), sheet.width(), sheet.height());
        } else {
            first.show(image, request.scale(), 0, sheet.width(), sheet.height());
        }
    }

    /** The picture that another shows. */
    void take(PictureLayer other) {
        painted = other.painted;
        first.take(other.first);
        second.take(other.second);
        second.setVisible(other.second.isVisible());
    }

    void follow(Viewport now) {
        painted.ifPresent(then -> {
            double scale = then.framing().metresPerPixel() / now.framing().metresPerPixel();
            Point2D.Double centre = now.screenOf(then.framing().centre());
            way.setToTransform(
                    scale, 0, centre.x - then.width() * scale / 2, 0, scale, centre.y - then.height() * scale / 2);
        });
    }

    /** One map of the picture. */
    private static final class MapImage extends Pane {
        private final ImageView view = new ImageView();
        private final Rectangle edge = new Rectangle();

        MapImage(Affine way) {
            view.getTransforms().add(way);
            getChildren().add(view);
            setClip(edge);
            setManaged(false);
        }

        void take(MapImage other) {
            view.setImage(other.view.getImage());
            view.setViewport(other.view.getViewport());
            view.setFitWidth(other.view.getFitWidth());
            view.setFitHeight(other.view.getFitHeight());
            edge.setWidth(other.edge.getWidth());
            edge.setHeight(other.edge.getHeight());
            setLayoutX(other.getLayoutX());
        }

        /** The part of the picture between two of its columns, in its place. */
        void show(Image image, double scale, double from, double to, double height) {
            view.setImage(image);
            view.setViewport(new Rectangle2D(from * scale, 0, (to - from) * scale, height * scale));
            view.setFitWidth(to - from);
            view.setFitHeight(height);
            edge.setWidth(to - from);
            edge.setHeight(height);
            setLayoutX(from);
        }
    }
}
