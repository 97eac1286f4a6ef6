package org.fourislands.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import org.fourislands.sources.Locator;

/**
 * What is searched for in a text, and who is told when it is found.
 *
 * @param asked the question
 * @param found is told the known passages that were said to be evidence
 * @param instead shows the passages retold, where the copy does not have them
 */
public record Evidence(String asked, Consumer<List<Locator>> found, Runnable instead) {}
