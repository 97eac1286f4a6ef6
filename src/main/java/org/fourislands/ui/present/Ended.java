package org.fourislands.ui.present;

import org.fourislands.lessons.Lesson;

/**
 * How a lesson in class came to its end.
 *
 * @param scene the place, from 0, where the teacher was
 * @param lesson as it was, with what was drawn in class where that is to be kept
 */
public record Ended(int scene, Lesson lesson) {}
