package org.fourislands.lessons.run;

/**
 * All that the class's window needs of the run.
 *
 * @param scene the place of the scene seen, from 0; the number of scenes is the end
 */
public record ClassSide(int scene, Cover cover, boolean ended) {}
