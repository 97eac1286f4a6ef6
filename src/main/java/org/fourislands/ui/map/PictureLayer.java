package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import org.fourislands.map.Viewport;

/** A painted picture on screen, moved and stretched to where it belongs in a view that has gone on since. */
final class PictureLayer extends ImageView {
    private final Affine way = new Affine();
    private Optional<Viewport> painted = Optional.empty();

    PictureLayer() {
        setMouseTransparent(true);
        getTransforms().add(way);
    }

    void show(SharedPicture picture, PaintRequest request) {
        painted = Optional.of(request.viewport());
        setImage(picture.freshImage());
        setFitWidth(request.pixelWidth() / request.scale());
        setFitHeight(request.pixelHeight() / request.scale());
    }

    void follow(Viewport now) {
        painted.ifPresent(then -> {
            double scale = then.framing().metresPerPixel() / now.framing().metresPerPixel();
            Point2D.Double centre = now.screenOf(then.framing().centre());
            way.setToTransform(
                    scale, 0, centre.x - then.width() * scale / 2, 0, scale, centre.y - then.height() * scale / 2);
        });
    }
}
