package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.view.Selection;

/** The page of lessons, beside the map: the list of all, or the one that is open. */
public final class LessonsPage extends BorderPane {
    private final Workshop workshop;
    private final LessonDesk desk;
    private final PageDeeds deeds;
    private final BorderPane list = new BorderPane();
    private final LessonListPane entries;
    private Optional<LessonPane> pane = Optional.empty();

    public LessonsPage(Workshop workshop, LessonDesk desk, PageDeeds deeds) {
        this.workshop = workshop;
        this.desk = desk;
        this.deeds = deeds;
        getStyleClass().add("lessons-page");
        entries = new LessonListPane(
                workshop, desk, new LessonListPane.Deeds(desk::open, this::remove, this::create, deeds.openFile()));
        list.setTop(head());
        list.setCenter(entries);
        setCenter(list);
        desk.open().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** One step out: from working through and from handing out to the lesson; from there the window goes on. */
    private void key(KeyEvent event) {
        boolean aside = getCenter() instanceof WorkPane || getCenter() instanceof HandOutPane;
        if (aside && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leaveWork();
        }
    }

    /** The focus goes into the page. */
    public void enter() {
        applyCss(); // what lies in a scroll pane comes into the window with its skin, and only then takes the focus
        if (getCenter() instanceof WorkPane working) {
            working.enter();
        } else if (pane.isPresent()) {
            pane.get().enter();
        } else {
            desk.look();
            entries.enter();
        }
    }

    /** The scene that is open, if one is. */
    public Optional<String> openScene() {
        return pane.flatMap(LessonPane::openScene);
    }

    /** The place of the scene from which presenting begins. */
    public int openPlace() {
        return pane.map(LessonPane::openPlace).orElse(0);
    }

    /** Whether it shows how a handout comes on. */
    public boolean showsHandout() {
        return getCenter() instanceof HandOutPane;
    }

    /** Unfolds a scene of the open lesson. */
    public void open(String scene) {
        applyCss();
        pane.ifPresent(shown -> shown.open(scene));
    }

    /** What is picked on the map or the clock may answer what is asked. */
    public void picked(Optional<Selection> thing) {
        if (getCenter() instanceof WorkPane working) {
            working.picked(thing);
        }
    }

    /** The clock has moved, and may answer too. */
    public void clockAt(LocalDate day) {
        if (getCenter() instanceof WorkPane working) {
            working.clockAt(day);
        }
    }

    /** The lesson as a student goes through it; the pane of the lesson waits behind. */
    private void work(OpenLesson open) {
        open.store().settle();
        WorkPane working = new WorkPane(
                workshop,
                open.lesson(),
                new WorkPane.Deeds(deeds.show(), deeds.places(), deeds.saveAnswers(), this::leaveWork));
        setCenter(working);
        working.enter();
    }

    private void handOut(OpenLesson open) {
        open.store().settle();
        HandOutPane making =
                new HandOutPane(workshop, open.lesson(), deeds.handOut().leaving(this::leaveWork));
        setCenter(making);
        making.enter();
    }

    private void leaveWork() {
        pane.ifPresent(this::setCenter);
        enter();
    }

    private void show(Optional<OpenLesson> lesson) {
        boolean hadFocus = getScene() != null && isFocusWithin();
        pane = lesson.map(open ->
                new LessonPane(workshop, open, deeds, new LessonPane.Modes(() -> work(open), () -> handOut(open))));
        if (pane.isPresent()) {
            setCenter(pane.get());
        } else {
            setCenter(list);
            desk.look();
        }
        if (hadFocus) {
            deeds.soon().accept(this::enter);
        }
    }

    private void create() {
        desk.create();
        enter();
    }

    private void remove(LessonEntry entry) {
        desk.remove(
                entry,
                back -> deeds.notice()
                        .tell(
                                workshop.phrases().of("lessons.removed", entry.title()),
                                workshop.phrases().of("lessons.undo"),
                                back));
    }

    private HBox head() {
        Label title = new Label(workshop.phrases().of("lessons.page"));
        title.getStyleClass().add("dossier-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("×");
        close.getStyleClass().add("page-close");
        close.setAccessibleText(workshop.phrases().of("lessons.close"));
        close.setOnAction(event -> deeds.close().run());
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("page-head");
        return head;
    }
}
