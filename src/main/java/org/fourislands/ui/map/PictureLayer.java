package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;

/**
 * A painted picture on screen, moved and stretched to where it belongs in a view that has gone on since: each map of a sheet
 * within its own place.
 */
final class PictureLayer extends Pane {
    /** How near to 1 a stretch is none. */
    private static final double SAME_SIZE = 1e-9;

    private final MapImage first = new MapImage();
    private final MapImage second = new MapImage();
    private Optional<Viewport> painted = Optional.empty();
    private double scale = 1;

    PictureLayer() {
        setMouseTransparent(true);
        getChildren().addAll(first, second);
    }

    void show(SharedPicture picture, PaintRequest request) {
        painted = Optional.of(request.viewport());
        scale = request.scale();
        Sheet sheet = request.sheet();
        boolean twins = sheet.arrangement() == Sheet.Arrangement.TWIN;
        second.setVisible(twins);
        if (twins) {
            first.show(picture, request.scale(), 0, sheet.left(1), sheet.height());
            second.show(picture, request.scale(), sheet.left(1), sheet.width(), sheet.height());
        } else {
            first.show(picture, request.scale(), 0, sheet.width(), sheet.height());
        }
    }

    /** Lays these over the picture, which is of one map, instead of those before. */
    void patch(List<Patch> patches) {
        first.patch(patches, scale);
    }

    /** Whether the picture is of two maps beside each other. */
    boolean isOfTwins() {
        return second.isVisible();
    }

    /** The picture that another shows. */
    void take(PictureLayer other) {
        painted = other.painted;
        scale = other.scale;
        first.take(other.first);
        first.patch(List.copyOf(other.first.patches.keySet()), scale);
        second.take(other.second);
        second.setVisible(other.second.isVisible());
    }

    void follow(Viewport now) {
        painted.ifPresent(then -> {
            double stretch = then.framing().metresPerPixel() / now.framing().metresPerPixel();
            Point2D.Double centre = now.screenOf(then.framing().centre());
            double right = centre.x - then.width() * stretch / 2;
            double down = centre.y - then.height() * stretch / 2;
            if (Math.abs(stretch - 1) < SAME_SIZE) {
                first.move(whole(right), whole(down));
                second.move(whole(right), whole(down));
            } else {
                first.stretch(stretch, right, down);
                second.stretch(stretch, right, down);
            }
        });
    }

    /** By whole pixels of the screen a picture is moved without being blurred, and several times as fast. */
    private double whole(double distance) {
        return Math.rint(distance * scale) / scale;
    }

    /** One map of the picture. */
    private static final class MapImage extends Pane {
        private final ImageView view = new ImageView();
        private final Map<Patch, ImageView> patches = new HashMap<>();
        private final Group picture = new Group(view);
        private final StretchedView stretched = new StretchedView();
        private final Rectangle edge = new Rectangle();
        private Optional<SharedPicture> shown = Optional.empty();
        private double scale = 1;

        MapImage() {
            picture.setAutoSizeChildren(false);
            getChildren().addAll(picture, stretched);
            setClip(edge);
            setManaged(false);
        }

        void take(MapImage other) {
            shown = other.shown;
            scale = other.scale;
            view.setImage(other.view.getImage());
            view.setViewport(other.view.getViewport());
            view.setFitWidth(other.view.getFitWidth());
            view.setFitHeight(other.view.getFitHeight());
            edge.setWidth(other.edge.getWidth());
            edge.setHeight(other.edge.getHeight());
            setLayoutX(other.getLayoutX());
        }

        /** The part of the picture between two of its columns, in its place. */
        void show(SharedPicture whole, double newScale, double from, double to, double height) {
            patch(List.of(), newScale);
            shown = Optional.of(whole);
            scale = newScale;
            view.setImage(whole.freshImage());
            view.setViewport(new Rectangle2D(from * scale, 0, (to - from) * scale, height * scale));
            view.setFitWidth(to - from);
            view.setFitHeight(height);
            edge.setWidth(to - from);
            edge.setHeight(height);
            setLayoutX(from);
        }

        void move(double right, double down) {
            picture.setTranslateX(right);
            picture.setTranslateY(down);
            picture.setVisible(true);
            stretched.rest();
        }

        void stretch(double stretch, double right, double down) {
            shown.filter(whole -> isVisible()).ifPresent(whole -> {
                StretchedView.Part part = new StretchedView.Part(
                        whole,
                        patches.keySet(),
                        view.getViewport().getMinX(),
                        (int) Math.ceil(edge.getWidth() * scale),
                        (int) Math.ceil(edge.getHeight() * scale),
                        scale);
                stretched.show(part, stretch, right * scale, down * scale);
                picture.setVisible(false);
            });
        }

        /** Those that lie there already are not touched, so that they are not drawn again. */
        void patch(List<Patch> wanted, double scale) {
            patches.entrySet()
                    .removeIf(laid -> !wanted.contains(laid.getKey())
                            && picture.getChildren().remove(laid.getValue()));
            for (Patch patch : wanted) {
                patches.computeIfAbsent(patch, fresh -> lay(fresh, scale));
            }
        }

        private ImageView lay(Patch patch, double scale) {
            ImageView laid = new ImageView(patch.picture().freshImage());
            laid.setX(patch.place().x / scale);
            laid.setY(patch.place().y / scale);
            laid.setFitWidth(patch.place().width / scale);
            laid.setFitHeight(patch.place().height / scale);
            picture.getChildren().add(laid);
            return laid;
        }
    }
}
