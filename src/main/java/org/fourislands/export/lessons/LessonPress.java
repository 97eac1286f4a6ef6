package org.fourislands.export.lessons;

import org.fourislands.citing.References;
import org.fourislands.history.Atlas;
import org.fourislands.map.Typefaces;
import org.fourislands.words.Phrases;

/** All that making a handout needs besides the lesson: the record, words, references, maps and faces. */
public record LessonPress(Atlas atlas, Phrases phrases, References references, ScenePlates plates, Typefaces faces) {}
