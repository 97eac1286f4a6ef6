package org.fourislands.export.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.lessons.Lesson;
import org.fourislands.survey.Progress;

/**
 * Makes a lesson's handout and writes it. Slow; not for the window's thread. Nothing is written before all of it is made, so that
 * stopping it ({@link java.util.concurrent.CancellationException}) leaves no half handout.
 */
public final class LessonExport {
    /** How the name of the first file of a series ends. */
    public static final String FIRST = "-01";

    private final LessonPress press;
    private final Writing writing;

    public LessonExport(LessonPress press, Writing writing) {
        this.press = press;
        this.writing = writing;
    }

    /** The files written: one, or of pictures one for each scene. {@code target} must be of a known format. */
    public List<Path> write(Lesson lesson, Handout handout, Path target, Progress progress) throws IOException {
        Format format =
                Format.of(target).orElseThrow(() -> new IllegalArgumentException("no format of a handout: " + target));
        press.references().prepare(handout.style());
        Steps steps = new Steps(progress, lesson.scenes().size());
        Map<Path, byte[]> files = made(lesson, handout, format, target, steps);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            writing.write(file.getKey(), file.getValue());
            written.add(file.getKey());
        }
        return written;
    }

    private Map<Path, byte[]> made(Lesson lesson, Handout handout, Format format, Path target, Steps steps)
            throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        switch (format) {
            case PDF -> {
                ByteArrayOutputStream pages = new ByteArrayOutputStream();
                new HandoutPdf(lesson, handout, press).write(pages, steps);
                files.put(target, pages.toByteArray());
            }
            case HTML -> files.put(target, new HandoutHtml(lesson, handout, press).written(steps));
            case PNG -> {
                ScenePng pictures = new ScenePng(press, handout);
                for (int at = 0; at < lesson.scenes().size(); at++) {
                    files.put(
                            numbered(target, at + 1),
                            pictures.of(lesson.scenes().get(at), at + 1));
                    steps.done();
                }
            }
        }
        return files;
    }

    /** Where it would be written: one file, or one for each scene. */
    public static List<Path> files(Lesson lesson, Path target) {
        return Format.of(target).filter(Format.PNG::equals).isEmpty()
                ? List.of(target)
                : IntStream.rangeClosed(1, lesson.scenes().size())
                        .mapToObj(number -> numbered(target, number))
                        .toList();
    }

    /** {@code lesson.png} to {@code lesson-01.png}; who names the first of the files means them all. */
    private static Path numbered(Path target, int number) {
        String name = String.valueOf(target.getFileName());
        String stem =
                name.substring(0, name.length() - Format.PNG.ending().length()).replaceFirst(FIRST + "$", "");
        return target.resolveSibling(String.format(Locale.ROOT, "%s-%02d%s", stem, number, Format.PNG.ending()));
    }

    /** Puts a file where it belongs, whole or not at all. */
    @FunctionalInterface
    public interface Writing {
        void write(Path file, byte[] bytes) throws IOException;
    }

    /** The kinds of file, known by how the name ends. */
    public enum Format {
        PDF,
        HTML,
        PNG;

        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (name.endsWith(format.ending())) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }

        /** {@code .pdf} and the like. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
