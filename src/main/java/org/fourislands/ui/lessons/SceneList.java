package org.fourislands.ui.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;
import org.fourislands.view.ViewState;

/** The scenes of a lesson in their order; the one that is open for editing is unfolded. */
final class SceneList extends VBox {
    private static final int AT_ONCE = 6;
    private static final Duration BETWEEN = Duration.millis(40);

    private final Workshop workshop;
    private final LessonStore store;
    private final Deeds deeds;
    private final TransitionWords transitions;
    private final SceneEditor editor;
    private final SceneDrag drag;
    private final Map<String, SceneCard> cards = new HashMap<>();
    private Optional<String> open = Optional.empty();
    private final PauseTransition next = new PauseTransition(BETWEEN);
    private int laid = AT_ONCE;

    SceneList(Workshop workshop, LessonStore store, Deeds deeds) {
        this.workshop = workshop;
        this.store = store;
        this.deeds = deeds;
        transitions = new TransitionWords(workshop.phrases(), workshop.words());
        drag = new SceneDrag(this::place, this::moveTo);
        editor = new SceneEditor(
                workshop,
                store,
                new SceneEditor.Deeds(deeds.view(), this::duplicate, () -> move(-1), () -> move(1), this::delete));
        getStyleClass().add("scene-list");
        next.setOnFinished(event -> layMore());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        store.watch(LessonStore::get, this::show);
        workshop.looks().theme().subscribe(theme -> cards.values().forEach(SceneCard::picture));
    }

    /** The id of the scene that is open. */
    Optional<String> open() {
        return open;
    }

    /** Its place, from 0; the first where none is open. */
    int openPlace() {
        return Math.max(0, open.map(this::place).orElse(0));
    }

    /** Unfolds a scene, and takes the focus there. The map stays as it is. */
    void open(String id) {
        open = Optional.of(id);
        while (!cards.containsKey(id) && laid < store.get().scenes().size()) {
            layMore();
        }
        cards.forEach((one, card) -> card.open(one.equals(id) ? Optional.of(editor) : Optional.empty()));
        store.get().scene(id).ifPresent(editor::show);
        Optional.ofNullable(cards.get(id)).ifPresent(card -> {
            card.body().requestFocus();
            deeds.reveal().accept(card);
        });
    }

    /** Unfolds a scene and shows it on the map. */
    private void visit(String id) {
        open(id);
        store.get().scene(id).ifPresent(scene -> deeds.show().accept(scene));
    }

    private void show(Lesson lesson) {
        Optional<Integer> lost = open.filter(id -> lesson.scene(id).isEmpty())
                .flatMap(id -> Optional.ofNullable(cards.get(id)))
                .filter(SceneCard::isFocusWithin)
                .map(getChildren()::indexOf);
        List<SceneCard> inOrder = new ArrayList<>();
        for (int place = 0; place < Math.min(laid, lesson.scenes().size()); place++) {
            Scene scene = lesson.scenes().get(place);
            SceneCard card = cards.computeIfAbsent(scene.id(), id -> card(scene));
            Optional<Scene> before = place > 0 ? Optional.of(lesson.scenes().get(place - 1)) : Optional.empty();
            card.show(scene, place, lesson.scenes().size(), before);
            inOrder.add(card);
        }
        cards.keySet().removeIf(id -> lesson.scene(id).isEmpty());
        if (!getChildren().equals(inOrder)) {
            arrange(inOrder);
        }
        if (laid < lesson.scenes().size()) {
            next.playFromStart();
        }
        open = open.filter(id -> lesson.scene(id).isPresent());
        open.flatMap(lesson::scene).ifPresent(editor::show);
        if (inOrder.isEmpty()) {
            Label none = new Label(workshop.phrases().of("lessons.no-scenes"));
            none.setWrapText(true);
            none.getStyleClass().add("lesson-empty");
            getChildren().setAll(none);
        }
        lost.ifPresent(this::openNear);
    }

    /** The scene that had the keyboard is gone: what stands in its place takes it. */
    private void openNear(int place) {
        List<Scene> left = store.get().scenes();
        if (left.isEmpty()) {
            requestFocus();
        } else {
            open(left.get(Math.max(0, Math.min(place, left.size() - 1))).id());
        }
    }

    /** The first cards are there at once and are painted; the others follow, some at a time. */
    private void layMore() {
        if (laid < store.get().scenes().size()) {
            laid += AT_ONCE;
            show(store.get());
        }
    }

    /** The focus stays where it was, though its card is taken out and put in again. */
    private void arrange(List<SceneCard> inOrder) {
        int there = getChildren().size();
        if (there > 0 && there < inOrder.size() && getChildren().equals(inOrder.subList(0, there))) {
            getChildren().addAll(inOrder.subList(there, inOrder.size()));
            return;
        }
        Optional<Node> focused = Optional.ofNullable(getScene()).map(javafx.scene.Scene::getFocusOwner);
        getChildren().setAll(inOrder);
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private SceneCard card(Scene scene) {
        SceneCard card = new SceneCard(workshop, transitions, scene);
        card.body().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean inEditor = event.getTarget() instanceof Node node && isWithin(node, editor);
            if (!inEditor && event.isStillSincePress()) {
                visit(card.scene().id());
            }
        });
        drag.serve(card);
        return card;
    }

    private static boolean isWithin(Node node, Node holder) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == holder) {
                return true;
            }
        }
        return false;
    }

    private int place(String id) {
        return store.get().placeOf(id);
    }

    /** The focus goes to the scene that is open, else to the first. */
    void enter() {
        open.or(() -> store.get().scenes().stream().findFirst().map(Scene::id))
                .flatMap(id -> Optional.ofNullable(cards.get(id)))
                .ifPresent(card -> {
                    card.body().requestFocus();
                    deeds.reveal().accept(card);
                });
    }

    /** The scene whose card has the focus. */
    private Optional<String> focused(KeyEvent event) {
        return cards.values().stream()
                .filter(card -> card.body() == event.getTarget())
                .findFirst()
                .map(card -> card.scene().id());
    }

    private void key(KeyEvent event) {
        Optional<String> onCard = focused(event);
        onCard.filter(id -> event.isAltDown() || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.INSERT)
                .filter(id -> !open.equals(Optional.of(id)))
                .ifPresent(this::open);
        if (event.isAltDown() && !event.isShortcutDown()) {
            switch (event.getCode()) {
                case UP -> use(event, () -> move(-1));
                case DOWN -> use(event, () -> move(1));
                default -> {}
            }
        } else if (onCard.isPresent() && !event.isShortcutDown()) {
            cardKey(event, onCard.get());
        }
    }

    private void cardKey(KeyEvent event, String id) {
        int last = store.get().scenes().size() - 1;
        switch (event.getCode()) {
            case UP -> use(event, () -> visit(place(id) - 1));
            case DOWN -> use(event, () -> visit(place(id) + 1));
            case HOME -> use(event, () -> visit(0));
            case END -> use(event, () -> visit(last));
            case DELETE -> use(event, this::delete);
            case INSERT -> use(event, this::duplicate);
            case SPACE -> use(event, () -> visit(id));
            case ENTER, F2 ->
                use(event, () -> {
                    visit(id);
                    editor.typeTitle();
                });
            default -> {}
        }
    }

    private static void use(KeyEvent event, Runnable deed) {
        event.consume();
        deed.run();
    }

    /** To a place, and no further than the ends. */
    private void visit(int place) {
        int last = store.get().scenes().size() - 1;
        visit(store.get().scenes().get(Math.max(0, Math.min(last, place))).id());
    }

    private void move(int by) {
        open.ifPresent(id -> moveTo(id, place(id) + by));
    }

    private void moveTo(String id, int place) {
        if (place >= 0 && place < store.get().scenes().size() && place != place(id)) {
            store.update(lesson -> LessonEdits.moving(lesson, id, place));
            Optional.ofNullable(cards.get(id)).ifPresent(card -> deeds.reveal().accept(card));
        }
    }

    private void duplicate() {
        open.ifPresent(id -> {
            store.update(lesson -> LessonEdits.duplicating(lesson, id));
            open(store.get().scenes().get(place(id) + 1).id());
        });
    }

    private void delete() {
        open.flatMap(id -> store.get().scene(id)).ifPresent(scene -> {
            int place = place(scene.id());
            store.update(lesson -> LessonEdits.removing(lesson, scene.id()));
            List<Scene> left = store.get().scenes();
            if (left.isEmpty()) {
                open = Optional.empty();
                requestFocus();
            } else {
                open(left.get(Math.min(place, left.size() - 1)).id());
            }
            deeds.deleted().accept(place);
        });
    }

    /**
     * What the list asks of what it lies in.
     *
     * @param view what the map shows now, as a scene keeps it
     * @param show shows a scene on the map
     * @param deleted is told the place of a scene that was deleted
     * @param reveal scrolls to a card
     */
    record Deeds(
            Supplier<ViewState> view, Consumer<Scene> show, Consumer<Integer> deleted, Consumer<SceneCard> reveal) {}
}
