package org.fourislands.storage.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The real files, with a {@link Fate} over all that changes them: the classes under test run on it as they are. */
final class FatedFiles extends FileSystemProvider {
    private final Fate fate;
    private final FileSystem system = new FatedSystem(this);

    private FatedFiles(Fate fate) {
        this.fate = fate;
    }

    /** The same folder under a fate. */
    static Path under(Fate fate, Path folder) {
        return FatedPath.of(folder, new FatedFiles(fate));
    }

    FileSystem system() {
        return system;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE);
        if (writes) {
            fate.step(Fate.Change.MAKE);
        }
        FileChannel real = FileChannel.open(FatedPath.real(path), options, attributes);
        return writes ? new FatedChannel(real, fate) : real;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            throw new UnsupportedOperationException("files are written by AtomicFile alone");
        }
        return Files.newByteChannel(FatedPath.real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> real = Files.newDirectoryStream(FatedPath.real(folder))) {
            for (Path entry : real) {
                Path fated = FatedPath.of(entry, this);
                if (filter.accept(fated)) {
                    entries.add(fated);
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {
                // It was read whole.
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        fate.step(Fate.Change.MAKE);
        Files.createDirectory(FatedPath.real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        fate.step(Fate.Change.TAKE_AWAY);
        Files.delete(FatedPath.real(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        fate.step(Fate.Change.RENAME);
        Files.move(FatedPath.real(from), FatedPath.real(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(FatedPath.real(one), FatedPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(FatedPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(FatedPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = FatedPath.real(path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(FatedPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(FatedPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(FatedPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(FatedPath.real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "fated";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
