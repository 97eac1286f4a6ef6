/** What is left on the shelf when the program is killed while it writes, when the disk is full, and when two programs write at once. */
package org.fourislands.storage.kill;
