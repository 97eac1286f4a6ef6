package org.fourislands.ui.proposals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourislands.ui.PageHead;
import org.fourislands.ui.dossier.DossierPane;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/** The page of proposals: the list of all, and who stood where when. Keeps its filter while the window is open. */
public final class ProposalsPage extends BorderPane {
    private final Phrases phrases;
    private final ProposalWorks works;
    private final Looks looks;
    private final DossierPane statement;
    private final Deeds deeds;
    private final ProposalListPane list;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton listTab = tab("list.tab", this::showList);
    private final ToggleButton matrixTab = tab("list.tab.matrix", this::showMatrix);
    private Optional<MatrixPane> matrix = Optional.empty();

    /** {@code statement} is the page's own place for the statement of a stand. */
    public ProposalsPage(Phrases phrases, ProposalWorks works, Looks looks, DossierPane statement, Deeds deeds) {
        this.phrases = phrases;
        this.works = works;
        this.looks = looks;
        this.statement = statement;
        this.deeds = deeds;
        listTab.setText(phrases.of("list.tab"));
        matrixTab.setText(phrases.of("list.tab.matrix"));
        getStyleClass().add("proposals-page");
        list = new ProposalListPane(
                phrases,
                works,
                looks,
                new ProposalListPane.Deeds(
                        deeds.draw(),
                        id -> deeds.open().accept(Selection.proposal(id)),
                        deeds.beside(),
                        () -> deeds.close().run()));
        setTop(head());
        showList();
    }

    /** The focus goes into the page; the list begins at what is drawn. */
    public void enter(Optional<String> drawn) {
        if (getCenter().equals(list)) {
            list.enter(drawn);
        } else {
            matrix.ifPresent(MatrixPane::enter);
        }
    }

    private VBox head() {
        return new VBox(new PageHead(
                phrases.of("list.title"),
                List.of(listTab, matrixTab),
                List.of(),
                new PageHead.Way(phrases.of("list.close"), () -> deeds.close().run())));
    }

    private ToggleButton tab(String key, Runnable show) {
        ToggleButton tab = new ToggleButton(key);
        tab.setToggleGroup(tabs);
        tab.getStyleClass().add("page-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> show.run());
        return tab;
    }

    /** Before the page is taken away. */
    public void leave() {
        matrix.ifPresent(MatrixPane::leave);
    }

    private void showList() {
        tabs.selectToggle(listTab);
        setCenter(list);
    }

    /** Made when first looked at. */
    private void showMatrix() {
        tabs.selectToggle(matrixTab);
        MatrixPane made = matrix.orElseGet(() -> new MatrixPane(
                phrases, looks, works.matrix().get(), new MatrixPane.Statements(statement, statement::show)));
        matrix = Optional.of(made);
        setCenter(made);
    }

    /**
     * What is done from the page.
     *
     * @param draw draws a proposal on the map, on its day
     * @param open opens what is named, and leaves the page
     * @param beside lays a proposal beside what is drawn
     */
    public record Deeds(Consumer<String> draw, Consumer<Selection> open, Consumer<String> beside, Runnable close) {}
}
