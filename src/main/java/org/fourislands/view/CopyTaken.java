package org.fourislands.view;

import java.time.LocalDate;

/**
 * A saved copy as the list of works tells of it.
 *
 * @param sha256 by which it is known on the shelf
 * @param taken the day it was put on the shelf, where the reader is
 * @param from the address it says it was saved from, else the file's name
 * @param title what it says it is, else the file's name
 */
public record CopyTaken(String sha256, LocalDate taken, String from, String title) {}
