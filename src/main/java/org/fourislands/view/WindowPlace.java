package org.fourislands.view;

/** Where the window lay on the desktop and how large it was, in the desktop's pixels; while maximised, what it returns to. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
