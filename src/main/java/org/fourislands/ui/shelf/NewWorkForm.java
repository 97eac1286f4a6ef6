package org.fourislands.ui.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.fourislands.library.CopyHead;
import org.fourislands.library.NewWork;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.view.ShelfWords;
import org.fourislands.words.Phrases;

/** The form for a work that the record does not know, filled with what the page says of itself. */
final class NewWorkForm extends Dialog<Optional<NewWork>> {
    private static final double WIDTH = 560;
    private static final int DAY_LENGTH = 10;

    private final Phrases phrases;
    private final GridPane grid = new GridPane();
    private final TextField title = new TextField();
    private final TextField authors = new TextField();
    private final TextField outlet = new TextField();
    private final TextField date = new TextField();
    private final TextField address = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<Source.Kind> kind = new ComboBox<>();
    private final ComboBox<Source.Side> side = new ComboBox<>();
    private final Label trouble = new Label();

    NewWorkForm(Phrases phrases, ShelfWords words, List<String> languages, CopyHead head, Window owner) {
        this(phrases, words, languages, owner);
        setTitle(phrases.of("own.title"));
        fill(head, languages);
        buttons(phrases.of("own.add"));
    }

    /** With what is written down of a work of the reader's own already. */
    static NewWorkForm changing(Phrases phrases, ShelfWords words, List<String> languages, NewWork work, Window owner) {
        List<String> all = languages.contains(work.language())
                ? languages
                : Stream.concat(languages.stream(), Stream.of(work.language())).toList();
        NewWorkForm form = new NewWorkForm(phrases, words, all, owner);
        form.setTitle(phrases.of("own.change.title"));
        form.fill(work);
        form.buttons(phrases.of("own.change"));
        return form;
    }

    private NewWorkForm(Phrases phrases, ShelfWords words, List<String> languages, Window owner) {
        this.phrases = phrases;
        initOwner(owner);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        grid.getStyleClass().add("work-form");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        row("own.work", title);
        row("own.authors", authors);
        row("own.outlet", outlet);
        row("own.date", date);
        row("own.language", language);
        row("own.kind", kind);
        row("own.side", side);
        row("own.address", address);
        trouble.getStyleClass().add("filter-reason");
        trouble.setWrapText(true);
        grid.add(trouble, 0, grid.getRowCount(), 2, 1);
        offer(language, languages, words::language);
        offer(kind, List.of(Source.Kind.values()), one -> phrases.of("source-kind." + one.word()));
        offer(side, List.of(Source.Side.values()), words::side);
        getDialogPane().setContent(grid);
        getDialogPane().setPrefWidth(WIDTH);
        setResizable(true);
    }

    /** The focus goes to the title; to be called once the dialog is there. */
    void enter() {
        title.requestFocus();
    }

    private void buttons(String done) {
        ButtonType add = new ButtonType(done, ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(add, ButtonType.CANCEL);
        getDialogPane()
                .lookupButton(add)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isWhole(), title.textProperty(), date.textProperty(), language.valueProperty()));
        setResultConverter(pressed -> add.equals(pressed) ? Optional.of(work()) : Optional.empty());
    }

    private void row(String key, Control field) {
        Label label = new Label(phrases.of(key));
        label.setMinWidth(Control.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(phrases.of(key));
        field.setMaxWidth(Double.MAX_VALUE);
        if (field instanceof TextField text && phrases.has(key + ".help")) {
            text.setPromptText(phrases.of(key + ".help"));
        }
        grid.addRow(grid.getRowCount(), label, field);
    }

    private static <T> void offer(ComboBox<T> box, List<T> things, Function<T, String> words) {
        box.getItems().setAll(things);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException(typed);
            }
        });
    }

    private void fill(CopyHead head, List<String> languages) {
        title.setText(head.title().orElse(""));
        authors.setText(String.join("; ", head.authors()));
        outlet.setText(head.site().orElse(""));
        date.setText(head.published()
                .map(said -> said.substring(0, Math.min(DAY_LENGTH, said.length())))
                .filter(said -> readable(said).isPresent())
                .orElse(""));
        address.setText(head.address().orElse(""));
        language.setValue(head.language()
                .map(said -> said.split("[-_]", 2)[0])
                .filter(languages::contains)
                .orElse("en"));
        kind.setValue(Source.Kind.PRESS);
        side.setValue(Source.Side.THIRD);
    }

    private void fill(NewWork work) {
        title.setText(work.title());
        authors.setText(String.join("; ", work.authors()));
        outlet.setText(work.outlet().orElse(""));
        date.setText(work.date().map(HistoricalDate::edtf).orElse(""));
        address.setText(work.address().orElse(""));
        language.setValue(work.language());
        kind.setValue(work.kind());
        side.setValue(work.side());
    }

    private boolean isWhole() {
        boolean dated = date.getText().isBlank() || readable(date.getText()).isPresent();
        trouble.setText(dated ? "" : phrases.of("list.unreadable", date.getText()));
        return dated && !title.getText().isBlank();
    }

    private static Optional<HistoricalDate> readable(String typed) {
        try {
            return Optional.of(HistoricalDate.parse(typed.strip()));
        } catch (UnreadableDateException none) {
            return Optional.empty();
        }
    }

    private NewWork work() {
        return new NewWork(
                title.getText().strip(),
                Arrays.stream(authors.getText().split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                given(outlet),
                given(date).flatMap(NewWorkForm::readable),
                language.getValue(),
                given(address),
                kind.getValue(),
                side.getValue());
    }

    private static Optional<String> given(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }
}
