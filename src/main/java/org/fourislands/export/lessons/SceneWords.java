package org.fourislands.export.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.citing.Reference;
import org.fourislands.history.Proposal;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.RightAnswer;
import org.fourislands.lessons.tasks.TaskWords;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;
import org.fourislands.view.SourceWords;

/** The words that stand with the scenes of one handout. */
final class SceneWords {
    private final LessonPress press;
    private final Handout handout;
    private final TaskWords tasks;

    SceneWords(LessonPress press, Handout handout) {
        this.press = press;
        this.handout = handout;
        this.tasks = new TaskWords(press.atlas(), press.phrases());
    }

    String of(String key, Object... arguments) {
        return press.phrases().of(key, arguments);
    }

    /** "3  Two islands or four"; the number alone where a scene has no title. */
    String heading(Scene scene, int number) {
        return scene.title().isBlank() ? of("handout.scene", number) : of("handout.scene-title", number, scene.title());
    }

    /** For the class; a worksheet that asks something of the scene leaves it out, since it often tells what is asked. */
    Optional<String> sentence(Scene scene) {
        boolean asked = handout.has(Handout.Extra.WORKSHEET) && scene.task().isPresent();
        return Optional.of(scene.sentence()).filter(words -> !words.isBlank() && !asked);
    }

    Optional<String> prompt(Scene scene) {
        return tasks.prompt(scene);
    }

    /** How a question is answered on paper; empty where one writes who it was. */
    Optional<String> howToAnswer(Scene scene) {
        return scene.task().flatMap(task -> switch (task.kind()) {
            case IN_ORDER -> Optional.of(of("handout.number-them"));
            case WHICH_ADMINISTERED, WHICH_CLAIMED, WHICH_ISLANDS -> Optional.of(of("handout.tick-them"));
            case WHICH_PROPOSAL ->
                Optional.of(of("handout.tick-one"))
                        .filter(any -> !offered(scene).isEmpty());
            case FIND_EVIDENCE -> Optional.of(of("handout.write-passage"));
            case WHICH_DAY -> Optional.of(of("handout.write-day"));
            case WHO_ADMINISTERED, WHO_CLAIMED -> Optional.empty();
        });
    }

    /** What a map says, without the names that a scene asks for. */
    String withoutAnswer(Scene scene, String said) {
        if (scene.task().filter(task -> task.kind() == Task.Kind.WHICH_PROPOSAL).isEmpty()) {
            return said;
        }
        String left = said;
        for (Proposal proposal : press.atlas().content().proposals()) {
            left = left.replace(proposal.name().in(press.phrases().language()), of("handout.blank"));
        }
        return left;
    }

    /** What can be chosen from or is to be put in order, each with a place to mark it; mostly empty. */
    List<String> offered(Scene scene) {
        return tasks.offered(scene).stream()
                .map(words -> of("handout.choice", words))
                .toList();
    }

    /** The right answer with its explanation. */
    Optional<String> answer(Scene scene) {
        return tasks.right(scene).map(right -> {
            String why = scene.task().map(task -> task.explanation()).orElse("");
            return why.isBlank() ? of("handout.answer", right) : of("handout.answer-why", right, why);
        });
    }

    /** The works a scene rests on, named in the handout's style. */
    List<Reference> references(Scene scene) {
        return scene.sources().stream().map(this::reference).distinct().toList();
    }

    /** The works the answer of its task rests on, named shortly, in one line; empty where there are none. */
    String answerRestsOn(Scene scene) {
        List<String> named = RightAnswer.of(scene, press.atlas()).stream()
                .flatMap(right -> right.citations().stream())
                .map(citation -> press.atlas()
                        .sources()
                        .source(citation.source())
                        .map(work ->
                                marked(citation, brief(work, citation)).plain().replaceFirst("\\.$", ""))
                        .orElse(citation.source()))
                .distinct()
                .toList();
        return named.isEmpty() ? "" : of("handout.answer-sources", String.join("; ", named));
    }

    /** All works of a lesson once, in the style's order; those the record does not know by their ids, last. */
    List<Reference> bibliography(Lesson lesson) {
        List<String> ids = lesson.scenes().stream()
                .flatMap(scene -> scene.sources().stream())
                .map(Citation::source)
                .distinct()
                .toList();
        List<Source> known = ids.stream()
                .flatMap(id -> press.atlas().sources().source(id).stream())
                .toList();
        List<Reference> all = new ArrayList<>(press.references().bibliography(known, handout.style()));
        ids.stream()
                .filter(id -> press.atlas().sources().source(id).isEmpty())
                .map(id -> new Reference(id, Escaped.html(id)))
                .forEach(all::add);
        return all;
    }

    private Reference reference(Citation citation) {
        return press.atlas()
                .sources()
                .source(citation.source())
                .map(work -> marked(citation, named(work, citation)))
                .orElseGet(() -> {
                    String plain = new SourceWords(press.atlas().sources(), press.phrases()).shortForm(citation);
                    return new Reference(plain, Escaped.html(plain));
                });
    }

    private Reference named(Source work, Citation citation) {
        return handout.perPage() == Handout.PerPage.TWO
                ? brief(work, citation)
                : press.references().full(work, citation.locator(), handout.style());
    }

    private Reference brief(Source work, Citation citation) {
        return press.references().brief(work, citation.locator(), handout.style());
    }

    private Reference marked(Citation citation, Reference named) {
        return citation.verified()
                ? named
                : new Reference(of("citation.unverified", named.plain()), of("citation.unverified", named.html()));
    }
}
