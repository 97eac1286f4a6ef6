package org.fourislands.ui.shell;

import org.fourislands.ui.Light;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.timeline.ClockPicture;
import org.fourislands.ui.timeline.Habits;

/** What several parts of the window have in common. */
record Shared(Icons icons, Looks looks, ClockPicture.Memory clockMemory, Habits habits, Light light, Citer citer) {}
