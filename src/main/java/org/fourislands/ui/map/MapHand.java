package org.fourislands.ui.map;

import org.fourislands.ui.map.measure.MeasureTool;

/** All that a hand can move or draw on the map. */
record MapHand(MapTravel travel, MapTouch touch, RubberBand band, MeasureTool measure) {}
