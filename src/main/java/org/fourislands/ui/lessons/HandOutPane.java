package org.fourislands.ui.lessons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.lessons.Lesson;
import org.fourislands.sources.CitationStyle;
import org.kordamp.ikonli.feather.Feather;

/** How a lesson is to be handed out: as what, on which paper, with what; then how far that is. */
final class HandOutPane extends BorderPane {
    private final Workshop workshop;
    private final Lesson lesson;
    private final HandOutDeeds deeds;
    private final VBox page = new VBox();
    private final Chosen<LessonExport.Format> format;
    private final Chosen<Handout.Paper> paper;
    private final Chosen<Handout.PerPage> perPage;
    private final Chosen<CitationStyle> style;
    private final CheckBox notes;
    private final CheckBox worksheet;
    private final Button make;
    private final Button cancel;
    private final ReplaceQuestion replacing;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();

    HandOutPane(Workshop workshop, Lesson lesson, HandOutDeeds deeds) {
        this.workshop = workshop;
        this.lesson = lesson;
        this.deeds = deeds;
        getStyleClass().add("hand-out");
        format = new Chosen<>("lessons.format", "lessons.format.", LessonExport.Format.values());
        paper = new Chosen<>("lessons.paper", "lessons.paper.", Handout.Paper.values());
        perPage = new Chosen<>("lessons.per-page", "lessons.per-page.", Handout.PerPage.values());
        style = new Chosen<>("lessons.style", "lessons.style.", CitationStyle.values());
        notes = box("lessons.with-notes");
        worksheet = box("lessons.worksheet");
        make = workshop.button("lessons.make", this::make);
        make.getStyleClass().add("accent");
        cancel = workshop.button("lessons.cancel", deeds.making()::cancel);
        replacing = new ReplaceQuestion(workshop, make::requestFocus);
        bar.setMaxWidth(Double.MAX_VALUE);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("lesson-soft");
        page.getStyleClass().add("work-page");
        page.getChildren().addAll(format.row(), paper.row(), perPage.row(), notes, worksheet, style.row());
        setTop(head());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("dossier", "scene-scroll");
        setCenter(scroll);
        setBottom(foot());
        setDisableOfPaper();
        deeds.making().forget();
        follow(deeds.making());
    }

    void enter() {
        applyCss(); // what lies in a scroll pane comes into the window with its skin, and only then takes the focus
        make.requestFocus();
    }

    /** What makes it and how far that is: in sight wherever the rest is scrolled to. */
    private VBox foot() {
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        VBox foot = new VBox(8, new HBox(8, make, cancel), replacing, bar, told);
        foot.getStyleClass().add("hand-out-foot");
        return foot;
    }

    private HBox head() {
        Label title = new Label(workshop.phrases().of("lessons.hand-out.title", lesson.title()));
        title.getStyleClass().add("work-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, workshop.icon(Feather.X, "lessons.hand-out.leave", deeds.leave()));
        head.getStyleClass().add("lesson-head");
        return head;
    }

    private CheckBox box(String key) {
        CheckBox box = new CheckBox(workshop.phrases().of(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    /** Paper matters to what is printed. */
    private void setDisableOfPaper() {
        format.group.selectedToggleProperty().subscribe(chosen -> {
            boolean printed = format.value() == LessonExport.Format.PDF;
            paper.row.setDisable(!printed);
            perPage.row.setDisable(!printed);
        });
    }

    private void make() {
        deeds.target().choose(lesson, format.value()).ifPresent(this::ask);
    }

    /** The dialog asked about the file it named; where others would be replaced, they are asked about here. */
    private void ask(Path target) {
        List<Path> there = LessonExport.files(lesson, target).stream()
                .filter(file -> !file.equals(target) && Files.exists(file))
                .toList();
        if (there.isEmpty()) {
            make(target);
            return;
        }
        replacing.ask(there, () -> make(target));
    }

    private void make(Path target) {
        replacing.hide();
        Set<Handout.Extra> extras = EnumSet.noneOf(Handout.Extra.class);
        if (notes.isSelected()) {
            extras.add(Handout.Extra.NOTES);
        }
        if (worksheet.isSelected()) {
            extras.add(Handout.Extra.WORKSHEET);
        }
        Handout handout = new Handout(paper.value(), perPage.value(), extras, style.value());
        deeds.making().make(lesson, handout, target);
    }

    /** How far it is, also where it was begun before this was opened. */
    private void follow(HandingOut making) {
        make.disableProperty().bind(making.underWay());
        cancel.visibleProperty().bind(making.underWay());
        bar.visibleProperty().bind(making.underWay());
        bar.progressProperty().bind(making.share());
        told.textProperty().bind(making.told());
    }

    /** One of a few, side by side. */
    private final class Chosen<T extends Enum<T>> {
        private final ToggleGroup group = new ToggleGroup();
        private final VBox row = new VBox();
        private final T first;

        Chosen(String captionKey, String beginning, T[] values) {
            first = values[0];
            Label caption = new Label(workshop.phrases().of(captionKey));
            caption.getStyleClass().add("scene-caption");
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("task-choices");
            Arrays.stream(values).forEach(value -> {
                String word = value.name().toLowerCase(Locale.ROOT);
                ToggleButton button = new ToggleButton(workshop.phrases().of(beginning + word));
                button.setUserData(value);
                button.setToggleGroup(group);
                button.setId((beginning + word).replace('.', '-'));
                button.getStyleClass().add("task-choice");
                button.setSelected(value == first);
                buttons.getChildren().add(button);
            });
            row.getChildren().addAll(caption, buttons);
            group.selectedToggleProperty().addListener((all, before, now) -> {
                if (now == null) {
                    group.selectToggle(before); // one is always chosen
                }
            });
        }

        Node row() {
            return row;
        }

        T value() {
            return Optional.ofNullable(group.getSelectedToggle())
                    .map(toggle -> first.getDeclaringClass().cast(toggle.getUserData()))
                    .orElse(first);
        }
    }
}
