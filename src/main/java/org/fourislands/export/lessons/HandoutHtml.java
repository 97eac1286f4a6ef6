package org.fourislands.export.lessons;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fourislands.citing.Reference;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;

/**
 * A lesson as one page of HTML that needs nothing else: its pictures lie in it, it has no script, and forbids itself to ask any
 * other place for anything.
 */
final class HandoutHtml {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final double SCALE = 1.5;

    private final Lesson lesson;
    private final Handout handout;
    private final LessonPress press;
    private final SceneWords words;
    private final PictureWords pictures;
    private final ScenePng images;
    private final StringBuilder out = new StringBuilder();

    HandoutHtml(Lesson lesson, Handout handout, LessonPress press) {
        this.lesson = lesson;
        this.handout = handout;
        this.press = press;
        this.words = new SceneWords(press, handout);
        this.pictures = new PictureWords(press);
        this.images = new ScenePng(press, handout);
    }

    byte[] written(Steps steps) throws IOException {
        head();
        contents();
        for (int at = 0; at < lesson.scenes().size(); at++) {
            scene(lesson.scenes().get(at), at + 1);
            steps.done();
        }
        works();
        out.append("</main>\n<footer><p>")
                .append(Escaped.html(words.of("map.no-endorsement")))
                .append(". ")
                .append(Escaped.html(words.of(
                        "map.data-version", press.atlas().content().version().version())))
                .append(".</p></footer>\n</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() throws IOException {
        String title = Escaped.html(lesson.title());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
                .append("style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(HandoutStyle.read())
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#scene-1\">")
                .append(Escaped.html(words.of("handout.skip")))
                .append("</a>\n<header><h1>")
                .append(title)
                .append("</h1>\n");
        paragraph("about", lesson.about());
        out.append("</header>\n");
    }

    private void contents() {
        out.append("<nav aria-label=\"")
                .append(Escaped.html(words.of("handout.contents")))
                .append("\"><ol>\n");
        for (int at = 0; at < lesson.scenes().size(); at++) {
            Scene scene = lesson.scenes().get(at);
            String name = scene.title().isBlank() ? words.of("handout.scene", at + 1) : scene.title();
            out.append("<li><a href=\"#scene-")
                    .append(at + 1)
                    .append("\">")
                    .append(Escaped.html(name))
                    .append("</a></li>\n");
        }
        out.append("</ol></nav>\n<main>\n");
    }

    private void scene(Scene scene, int number) throws IOException {
        out.append("<section id=\"scene-")
                .append(number)
                .append("\" tabindex=\"-1\">\n<h2>")
                .append(Escaped.html(words.heading(scene, number)))
                .append("</h2>\n");
        words.sentence(scene).ifPresent(sentence -> paragraph("sentence", sentence));
        figure(scene);
        task(scene);
        references(words.references(scene), words.of("handout.sources"));
        if (handout.has(Handout.Extra.NOTES) && !scene.notes().isBlank()) {
            out.append("<aside class=\"notes\"><h3>")
                    .append(Escaped.html(words.of("handout.notes")))
                    .append("</h3>\n");
            paragraph("", scene.notes());
            out.append("</aside>\n");
        }
        out.append("</section>\n");
    }

    private void figure(Scene scene) throws IOException {
        SceneMap named = SceneMap.of(scene, press.plates(), WIDTH, HEIGHT);
        boolean worksheet = handout.has(Handout.Extra.WORKSHEET);
        SceneMap shown = worksheet ? named.withoutNames(said -> words.withoutAnswer(scene, said)) : named;
        byte[] image = images.map(shown, SCALE);
        String told = pictures.briefly(scene);
        String alternative = words.of("handout.alternative", worksheet ? words.withoutAnswer(scene, told) : told);
        out.append("<figure>\n<img alt=\"")
                .append(Escaped.html(alternative))
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(named.height())
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(image))
                .append("\">\n<figcaption>")
                .append(Escaped.html(shown.plate().stamp()))
                .append("</figcaption>\n</figure>\n");
        if (!worksheet) {
            out.append("<details><summary>")
                    .append(Escaped.html(words.of("handout.in-words")))
                    .append("</summary>\n");
            list(pictures.whole(scene, named).stream().map(Escaped::html).toList());
            out.append("</details>\n");
        }
    }

    private void task(Scene scene) {
        words.prompt(scene).ifPresent(prompt -> paragraph("prompt", prompt));
        if (handout.has(Handout.Extra.WORKSHEET)) {
            words.howToAnswer(scene).ifPresent(how -> paragraph("offered", how));
        }
        words.offered(scene).forEach(offered -> paragraph("offered", offered));
        if (handout.has(Handout.Extra.WORKSHEET)) {
            out.append("<div class=\"lines\" aria-hidden=\"true\"><hr><hr><hr></div>\n");
        } else {
            words.answer(scene).ifPresent(answer -> {
                out.append("<details class=\"answer\"><summary>")
                        .append(Escaped.html(words.of("handout.show-answer")))
                        .append("</summary>\n");
                paragraph("", answer);
                paragraph("sources", words.answerRestsOn(scene));
                out.append("</details>\n");
            });
        }
    }

    private void works() {
        List<Reference> all = words.bibliography(lesson);
        if (!all.isEmpty()) {
            out.append("<section id=\"works\"><h2>")
                    .append(Escaped.html(words.of("handout.bibliography")))
                    .append("</h2>\n");
            list(all.stream().map(Reference::html).toList());
            out.append("</section>\n");
        }
    }

    private void references(List<Reference> references, String heading) {
        if (!references.isEmpty()) {
            out.append("<div class=\"sources\"><h3>")
                    .append(Escaped.html(heading))
                    .append("</h3>\n");
            list(references.stream().map(Reference::html).toList());
            out.append("</div>\n");
        }
    }

    private void list(List<String> items) {
        out.append("<ul>\n");
        items.forEach(item -> out.append("<li>").append(item).append("</li>\n"));
        out.append("</ul>\n");
    }

    private void paragraph(String kind, String said) {
        if (!said.isBlank()) {
            out.append(kind.isEmpty() ? "<p>" : "<p class=\"" + kind + "\">")
                    .append(Escaped.paragraphs(said))
                    .append("</p>\n");
        }
    }
}
