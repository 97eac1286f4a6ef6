package org.fourislands.lessons.tasks;

/** An answer judged, with what is right and what that rests on. */
public record Judgement(Judging.Verdict verdict, RightAnswer right) {}
