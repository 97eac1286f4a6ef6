package org.fourislands.history;

import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;

/** That a party gave up title to land, without a recipient being named. It says nothing of who administers. */
public record Renunciation(String party, DateSpan span, Statement statement) {}
