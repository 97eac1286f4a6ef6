package org.fourislands.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time, of the threads and programs that share a folder, look at a file there and then write it. The system
 * lets go of it when a program ends, however it ends.
 */
public final class FolderLock {
    private static final String NAME = ".lock";
    // A lock on a file is the whole program's, so that its own threads need one besides.
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private FolderLock() {}

    /** What is done while the folder is held. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws IOException;
    }

    public static <T> T holding(Path folder, Work<T> work) throws IOException {
        Files.createDirectories(folder);
        WITHIN.lock();
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("cannot be held: " + folder);
            }
            return work.call();
        } finally {
            WITHIN.unlock();
        }
    }
}
