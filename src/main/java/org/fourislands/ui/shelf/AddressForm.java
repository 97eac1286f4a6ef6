package org.fourislands.ui.shelf;

import java.net.URI;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fourislands.library.WebAddress;
import org.fourislands.words.Phrases;

/** Asks whether a page may be fetched, and from where: the only time the program uses the network. */
final class AddressForm extends Dialog<Optional<URI>> {
    private static final double WIDTH = 560;

    private final TextField address = new TextField();

    /** {@code likely} is offered as the address. */
    AddressForm(Phrases phrases, String likely, Window owner) {
        initOwner(owner);
        setTitle(phrases.of("address.title"));
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        Label asked = wrapped(phrases.of("address.asked"));
        address.setText(likely);
        address.setAccessibleText(phrases.of("address.field"));
        address.setPromptText(phrases.of("address.field"));
        Label trouble = wrapped("");
        trouble.getStyleClass().add("filter-reason");
        trouble.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> typed().isPresent() || address.getText().isBlank()
                                ? ""
                                : phrases.of("address.unreadable"),
                        address.textProperty()));
        VBox content = new VBox(asked, address, trouble);
        content.getStyleClass().add("work-chooser");
        ButtonType fetch = new ButtonType(phrases.of("address.fetch"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(fetch, ButtonType.CANCEL);
        getDialogPane().setContent(content);
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane()
                .lookupButton(fetch)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> typed().isEmpty(), address.textProperty()));
        setResultConverter(pressed -> fetch.equals(pressed) ? typed() : Optional.empty());
    }

    /** The focus goes to the address; to be called once the dialog is there. */
    void enter() {
        address.requestFocus();
        address.selectAll();
    }

    private Optional<URI> typed() {
        return WebAddress.read(address.getText());
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
