package org.fourislands.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.fourislands.ui.timeline.ClockModel.Strip;

/** Draws a {@link ClockModel} on a canvas. On the window's thread, since it is some hundred strokes. */
record ClockPainter(Brush brush) {

    void paint(ClockModel model, Optional<String> pickedIsland) {
        brush.g()
                .clearRect(
                        0,
                        0,
                        brush.g().getCanvas().getWidth(),
                        brush.g().getCanvas().getHeight());
        new AxisPainter(brush).paint(model);
        List<Strip> strips = model.strips();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            boolean picked = pickedIsland.filter(strip.island()::equals).isPresent();
            StripPainter painter = new StripPainter(brush, model.rows().top(i));
            painter.name(strip, model.rows().margin(), picked);
            painter.strip(strip);
            if (picked) {
                painter.frame(model.scale());
            }
            TrackPainter track = new TrackPainter(brush, model.rows().trackMiddle(i));
            strip.marks().forEach(track::paint);
        }
        LanePainter lanes = new LanePainter(brush);
        model.lanes()
                .forEach(lane -> lanes.paint(lane, model.scale(), model.rows().margin()));
    }
}
